package org.spineboard.ui.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.spineboard.ui.Visitor;

/** The pages about a case's tissue. */
public final class TissuePages {
    private final Visitor visitor;
    private final String address;

    public TissuePages(Visitor visitor, String number) {
        this.visitor = visitor;
        this.address = "/cases/" + number + "/tissue";
    }

    public void open() {
        visitor.open(address);
    }

    public void follow(String link) {
        visitor.click(visitor.link(link));
    }

    public void press(String button) {
        visitor.click(visitor.button(button));
    }

    public void choose(String question, String answer) {
        visitor.check(visitor.answer(question, answer));
    }

    public void select(String label, String choice) {
        visitor.select(visitor.field(label), choice);
    }

    public void type(String label, String text) {
        visitor.fill(visitor.field(label), text);
    }

    /** Types into the search of a list of codes and takes what is offered under that name. */
    public void code(String label, String words, String offered) {
        Locator field = visitor.field(label);
        field.click();
        field.pressSequentially(words);
        visitor.click(visitor.page()
                .getByRole(AriaRole.OPTION, new com.microsoft.playwright.Page.GetByRoleOptions().setName(offered)));
    }

    public Locator main() {
        return visitor.page().locator("main");
    }

    public Locator problems() {
        return visitor.page().locator(".app-errsum");
    }
}
