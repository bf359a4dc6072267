package org.spineboard.ui.pages;

/** What a referrer answers on the pages of a referral without hurry: everything that is asked, page by page. */
public final class ElectiveAnswers {
    private final ReferralPages pages;

    public ElectiveAnswers(ReferralPages pages) {
        this.pages = pages;
    }

    public void neurology() {
        pages.answer("new neurological symptom", "No");
    }

    public void patient(String familyName, String nhsNumber) {
        pages.fill("Family name", familyName);
        pages.fill("Given names", "Ada");
        pages.born("27 3 1958");
        pages.fill("NHS number", nhsNumber);
        pages.fill("Hospital or place", "Northfield General");
        pages.fill("Your name and role", "Dr Test, registrar");
        pages.fill("Number to ring back", "01632 960 301");
        pages.fill("Responsible consultant", "Dr P. Sandhu");
    }

    public void cancer() {
        pages.choose("Primary cancer", "Breast");
        pages.fill("Histology", "Ductal");
        pages.fill("Receptors and molecular markers", "ER positive");
        pages.answer("Other organs", "No");
    }

    public void function() {
        pages.answer("Is the pain mechanical?", "Yes");
        pages.fill("Pain score", "4");
        pages.answer("Performance status", "1, light work only");
        pages.choose("Clinical frailty scale", "3, managing well");
        pages.fill("Other illness", "none");
    }

    public void treatment() {
        pages.answer("Systemic therapy now?", "Yes");
        pages.fill("Last dose", "Unknown");
        pages.fill("Lines of therapy left", "Two");
        pages.answer("Earlier radiotherapy", "Yes");
        pages.fill("Levels", "T8 to T10");
        pages.answer("Steroid given?", "Yes");
        pages.fill("Dose", "16");
        pages.answer("Anticoagulant taken?", "No");
    }

    public void imaging() {
        pages.answer("MRI of the whole spine", "Done");
        pages.choose("Kind", "MRI");
        pages.fill("Adjusted calcium", "2.4");
        pages.answer("Is a biopsy needed?", "No");
    }

    public void question(String toTheBoard) {
        pages.fill("What do you ask the board?", toTheBoard);
        pages.answer("Why now?", "New finding");
        pages.fill("What would you do without the board?", "Radiotherapy");
        pages.fill("Who should be at the meeting?", "Breast oncology");
        pages.fill("Wishes of the patient", "To stay at home");
        pages.answer("Can the patient decide", "Yes");
        pages.answer("Does the patient agree", "Yes");
        pages.fill("Key worker", "Unknown");
        pages.fill("Home, carers, place of care", "Lives with a daughter");
    }
}
