package org.spineboard.ui.pages;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.spineboard.ui.Visitor;

/** A clinician's pages of the plan of one case. */
public final class PlanPages {
    private final Visitor visitor;
    private final String place;

    public PlanPages(Visitor visitor, String number) {
        this.visitor = visitor;
        this.place = "/cases/" + number + "/plan";
    }

    public void open() {
        visitor.open(place);
    }

    /** One part on the page of the plan. */
    public Locator card(String treatment) {
        return visitor.page().locator("section[aria-label=\"" + treatment + "\"]");
    }

    /** From the page of the plan to the form of a part. */
    public void write(String treatment) {
        open();
        visitor.click(visitor.link(Pattern.compile("^Write this part " + treatment)));
    }

    public void radiation(String dose) {
        visitor.fill(visitor.field("Levels irradiated"), "T7-T9");
        visitor.select(visitor.field("Technique"), "EBRT");
        visitor.fill(visitor.field("Dose"), dose);
        visitor.fill(visitor.field("Fractions"), "5");
        visitor.fill(visitor.field("Earlier dose to these levels"), "None");
        visitor.select(visitor.field("What it is for"), "Pain relief");
        visitor.fill(visitor.field("Start by"), "+3d");
    }

    public void systemic() {
        visitor.fill(visitor.field("Regimen"), "Nivolumab");
        Locator drug = visitor.group("First drug");
        visitor.fill(drug.getByLabel("Generic name"), "Nivolumab");
        visitor.fill(drug.getByLabel("Form"), "infusion");
        visitor.fill(drug.getByLabel("Dose"), "480");
        visitor.fill(drug.getByLabel("Unit"), "mg");
        visitor.fill(drug.getByLabel("Route"), "intravenous");
        visitor.fill(drug.getByLabel("How often"), "every 4 weeks");
        visitor.fill(visitor.field("Line of treatment"), "2");
        visitor.check(visitor.answer("How long", "Until progression"));
        visitor.select(visitor.field("What it is for"), "Local control");
        visitor.fill(visitor.field("Start by"), "+14d");
    }

    public void steroid(String mg, String stop) {
        Locator drug = visitor.group("Steroid");
        visitor.fill(drug.getByLabel("Generic name"), "dexamethasone");
        visitor.fill(drug.getByLabel("Form"), "tablet");
        visitor.fill(drug.getByLabel("Dose"), mg);
        visitor.fill(drug.getByLabel("Unit"), "mg");
        visitor.fill(drug.getByLabel("Route"), "oral");
        visitor.fill(drug.getByLabel("How often"), "once a day");
        visitor.fill(visitor.field("Last day of the steroid"), stop);
        visitor.fill(visitor.field("Start by"), "+1d");
    }

    public void operation() {
        visitor.select(visitor.field("What is done"), "Percutaneous fixation");
        visitor.fill(visitor.field("Levels instrumented or treated"), "T6 to T10");
        visitor.select(visitor.field("Approach"), "Posterior");
        visitor.fill(visitor.field("Surgeon"), "Mr D. Achebe");
        visitor.fill(visitor.field("Day of the procedure"), "+1d");
    }

    /** From a written form to the signed part. */
    public void sign() {
        press("Continue");
        press("Sign this part");
    }

    /** Records what became of a part, today. */
    public void course(String treatment, String what, String given) {
        open();
        visitor.click(visitor.link(Pattern.compile("^Record its course " + treatment)));
        visitor.check(visitor.answer("What happened", what));
        visitor.fill(visitor.field("Day"), "today");
        if (!given.isEmpty()) {
            visitor.fill(visitor.field("What was given"), given);
        }
        press("Record it");
    }

    public void press(String button) {
        visitor.click(visitor.button(button));
    }
}
