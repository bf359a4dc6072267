package org.spineboard.ui.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.spineboard.ui.Visitor;

/** The pages of the follow-up of one case. */
public final class FollowUpPages {
    private final Visitor visitor;
    private final String place;

    public FollowUpPages(Visitor visitor, String number) {
        this.visitor = visitor;
        this.place = "/cases/" + number + "/follow-up";
    }

    public void open() {
        visitor.open(place);
    }

    public void open(String part) {
        visitor.open(place + "/" + part);
    }

    public Locator main() {
        return visitor.page().locator("main");
    }

    public Locator problems() {
        return visitor.page().locator(".app-errsum");
    }

    /** A row of the table of all forms. */
    public Locator row(String question) {
        return visitor.page()
                .getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(question))
                .first();
    }

    /** Answers everything a form asks, without complications. */
    public void write(String seen, String pain, String words) {
        visitor.fill(visitor.field("Seen on"), seen);
        visitor.select(visitor.field("Pain"), pain);
        visitor.check(visitor.answer("Walking", "With a stick or frame"));
        visitor.check(visitor.answer("Frankel before treatment", "C, movement of no use"));
        visitor.check(visitor.answer("Frankel now", "D, useful movement"));
        visitor.check(visitor.answer("ECOG", "Could not be assessed"));
        visitor.check(visitor.answer("Complications", "None"));
        visitor.fill(visitor.field("In words"), words);
    }

    public void follow(String link) {
        visitor.click(visitor.link(link));
    }

    public void press(String button) {
        visitor.click(visitor.button(button));
    }
}
