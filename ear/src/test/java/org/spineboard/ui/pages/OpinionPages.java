package org.spineboard.ui.pages;

import com.microsoft.playwright.Locator;
import org.spineboard.ui.Visitor;

/** A specialist's pages of the opinions on one case. */
public final class OpinionPages {
    private final Visitor visitor;
    private final String place;

    public OpinionPages(Visitor visitor, String number) {
        this.visitor = visitor;
        this.place = "/cases/" + number + "/opinions";
    }

    public void open() {
        visitor.open(place);
    }

    /** One specialty on the page of all opinions. */
    public Locator card(String specialty) {
        return visitor.page().locator("section[aria-label=\"" + specialty + "\"]");
    }

    /** Writes everything an opinion must say. */
    public void write(String recommendation, String rationale) {
        visitor.check(visitor.answer("Neurologic", "Low grade"));
        visitor.check(visitor.answer("Oncologic", "Radioresistant"));
        visitor.check(visitor.answer("Mechanical", "Unstable"));
        visitor.check(visitor.answer("Systemic", "Cannot say"));
        visitor.select(visitor.field("Recommendation"), recommendation);
        visitor.check(visitor.answer("Urgency", "Soon"));
        visitor.fill(visitor.field("Why"), rationale);
    }

    /** From the page of all opinions to a signed one of one's own. */
    public void give(String recommendation, String rationale) {
        open();
        visitor.click(visitor.link("Give your opinion"));
        write(recommendation, rationale);
        press("Continue");
        press("Sign opinion");
    }

    public void press(String button) {
        visitor.click(visitor.button(button));
    }
}
