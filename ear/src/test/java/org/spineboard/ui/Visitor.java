package org.spineboard.ui;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A person at their own browser. Everything done here waits until the page has come to rest and is counted as
 * {@link Interactions} are; what must not happen on a page is watched all the time.
 */
public final class Visitor {
    private final Page page;
    private final PageWatch watch;
    private final Interactions interactions = new Interactions();
    private final URI application;

    Visitor(BrowserContext context, PageWatch watch, URI application) {
        this.watch = watch;
        this.application = application;
        this.page = context.newPage();
    }

    /** Opens a place of the application as a person does who types its address; being sent to sign in included. */
    public Response open(String path) {
        Response response = page.navigate(application.resolve(path).toString());
        AjaxGuard.settle(page);
        return Objects.requireNonNull(response);
    }

    public Page page() {
        return page;
    }

    public Interactions interactions() {
        return interactions;
    }

    /** Says that an error is provoked, so that it is not held against the page. */
    public Visitor expecting(String pattern) {
        watch.expect(pattern);
        return this;
    }

    public Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator link(Pattern name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    /** A field by the words in front of it, said to be optional or not. */
    public Locator field(String label) {
        return page.getByLabel(Pattern.compile("^\\s*" + literally(label) + "(\\s*\\(optional\\))?\\s*$"));
    }

    /** Fields that stand together, by the question above them. */
    public Locator group(String question) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question));
    }

    /** A radio button or check box by its question and its answer. */
    public Locator answer(String question, String answer) {
        return group(question).getByLabel(answer, new Locator.GetByLabelOptions().setExact(true));
    }

    public String heading() {
        return page.locator("h1").innerText();
    }

    public void click(Locator target) {
        interactions.one();
        target.click();
        AjaxGuard.settle(page);
    }

    /** Completes a field: types and leaves it. */
    public void fill(Locator field, String text) {
        interactions.one();
        field.fill(text);
        field.blur();
        AjaxGuard.settle(page);
    }

    public void select(Locator list, String label) {
        interactions.one();
        list.selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(label));
        AjaxGuard.settle(page);
    }

    /** Chooses the first answer of a list, whatever it is. */
    public void selectFirst(Locator list) {
        interactions.one();
        list.selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        AjaxGuard.settle(page);
    }

    public void check(Locator box) {
        interactions.one();
        box.check();
        AjaxGuard.settle(page);
    }

    /** Presses a key or a chord, such as {@code Control+Enter}. */
    public void press(String keys) {
        interactions.one();
        page.keyboard().press(keys);
        AjaxGuard.settle(page);
    }

    public void inDaylight() {
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE));
    }

    public void inTheDark() {
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK).setReducedMotion(ReducedMotion.REDUCE));
    }

    /** The browser's regular expressions know no quoting of whole passages. */
    private static String literally(String text) {
        return text.replaceAll("[^A-Za-z0-9 ]", "\\\\$0");
    }

    void assertNothingWrong() {
        watch.assertNothingWrong();
    }
}
