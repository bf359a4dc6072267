package org.spineboard.ui.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.spineboard.ui.Visitor;

/** The coordinator's inbox with the referral that is open beside it. */
public final class TriagePage {
    private final Visitor coordinator;

    public TriagePage(Visitor coordinator) {
        this.coordinator = coordinator;
    }

    /** Opens the referral of somebody, found in the inbox by name. */
    public void open(String familyName) {
        coordinator.click(entry(familyName));
    }

    /** The names in the inbox, from the top. */
    public List<String> names() {
        return waiting().allInnerTexts();
    }

    public boolean isWaiting(String familyName) {
        return entry(familyName).isVisible();
    }

    /** The line of somebody in the inbox. */
    public Locator entry(String familyName) {
        return waiting().filter(new Locator.FilterOptions().setHasText(shown(familyName)));
    }

    /** The number of the case that is open. */
    public String number() {
        return coordinator.page().locator(".app-pane-id .app-nowrap b").last().innerText();
    }

    public void urgency(String answer) {
        coordinator.check(coordinator.answer("Urgency", answer));
    }

    public void press(String button) {
        coordinator.click(coordinator.button(button));
    }

    public void follow(String link) {
        coordinator.click(coordinator.link(link));
    }

    /** What the toast says about the last decision. */
    public Locator toast() {
        return coordinator.page().locator(".app-toast");
    }

    private Locator waiting() {
        return coordinator.page().locator(".app-inbox-list").getByRole(AriaRole.LINK);
    }

    /** Family names are shown in capitals; how they are marked up is not the test's business. */
    private static Pattern shown(String familyName) {
        return Pattern.compile(familyName, Pattern.CASE_INSENSITIVE);
    }
}
