package org.spineboard.ui.pages;

import com.microsoft.playwright.Locator;
import org.spineboard.ui.Visitor;

/** The pages of a new referral, from the first question to the receipt. */
public final class ReferralPages {
    private final Visitor referrer;

    public ReferralPages(Visitor referrer) {
        this.referrer = referrer;
    }

    public void begin() {
        referrer.click(referrer.link("New referral").first());
    }

    public void answer(String question, String answer) {
        referrer.check(referrer.answer(question, answer));
    }

    public void fill(String label, String text) {
        referrer.fill(referrer.field(label), text);
    }

    public void choose(String label, String option) {
        referrer.select(referrer.field(label), option);
    }

    /** The whole date, typed into the first of the three fields. */
    public void born(String date) {
        Locator birth = referrer.group("Date of birth");
        referrer.fill(birth.getByLabel("Day"), date);
    }

    public void press(String button) {
        referrer.click(referrer.button(button));
    }

    public void goOn() {
        press("Save and continue");
    }

    /** The neurology that makes an emergency, up to its next page. */
    public void reportWeakness() {
        answer("new neurological symptom", "Yes");
        answer("Leg or arm weakness", "Yes");
        press("Mark the rest as not examined");
        fill("When did it start?", "t 00:05");
        answer("Can the patient walk today?", "With help");
        answer("How has it gone since?", "Getting worse");
        goOn();
    }

    /** The one page of an emergency. */
    public void fillEmergency(String familyName) {
        fill("Family name", familyName);
        fill("Given names", "Ada");
        born("27 3 1958");
        fill("Your name and role", "Dr Test, registrar");
        fill("Number to ring back", "01632 960 301");
        fill("Responsible consultant", "Unknown");
        choose("Primary cancer", "Kidney");
        answer("Is the pain mechanical?", "Unknown");
        fill("Pain score", "8");
        answer("Earlier radiotherapy", "No");
        answer("Steroid", "Unknown");
        answer("MRI", "Booked");
    }

    public void saveAndCheck() {
        press("Save and go to check");
    }

    /** Goes back from the check page to the field that answers this. */
    public void change(String label) {
        referrer.click(referrer.link("Change " + label));
    }

    /** What the check page says was answered. */
    public Locator checked(String label) {
        return referrer.page()
                .locator(".app-check-list > div")
                .filter(new Locator.FilterOptions()
                        .setHas(referrer.page()
                                .locator("dt")
                                .getByText(label, new Locator.GetByTextOptions().setExact(true))));
    }

    /** The number on the receipt. */
    public String caseNumber() {
        return referrer.page().locator(".app-receipt-no b").innerText();
    }

    public boolean isReceipt() {
        return referrer.heading().equals("Your referral has been sent");
    }
}
