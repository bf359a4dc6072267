package org.spineboard.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spineboard.harness.TestedCases;
import org.spineboard.ui.pages.TissuePages;

/** Tissue by the hands of everybody who touches it: asked for, taken, received, reported, added to; or waived. */
class TissueUIT extends BrowserTest {
    private String number;

    @BeforeEach
    void accept() {
        number = TestedCases.accepted();
    }

    @Test
    void aBiopsyGoesItsWayToASignedReportAndAnAddendum() {
        ask();
        take();
        Visitor pathologist = visitors.signedIn("pathologist");
        TissuePages pages = new TissuePages(pathologist, number);
        receive(pages);

        report(pathologist, pages);
        assertThat(pages.main()).containsText("8140/6 Adenocarcinoma, metastatic");
        assertThat(pages.main()).containsText("There is a result");
        Accessibility.assertUsable(pathologist);
        assertThat(pathologist.page().locator(".app-tasks")).containsText("Completed");

        addTo(pages);
        assertThat(pages.main()).containsText("Pathology report, version 2");
        assertThat(pages.main()).containsText("Neither a usable result nor a decision that none is needed");
        assertThat(pages.main()).containsText("Replaced");
    }

    private void ask() {
        Visitor coordinator = visitors.signedIn("coordinator");
        TissuePages pages = new TissuePages(coordinator, number);
        pages.open();
        assertThat(pages.main()).containsText("Nothing about tissue yet");
        Accessibility.assertUsable(coordinator);
        pages.follow("Ask for a biopsy");
        pages.press("Ask for biopsy");
        assertThat(pages.problems()).containsText("Choose why tissue is needed");
        Accessibility.assertUsable(coordinator);
        pages.select("Why tissue is needed", "No known cancer");
        pages.type("Question to the pathologist", "Is it lymphoma?");
        pages.press("Ask for biopsy");
        assertThat(pages.main()).containsText("Is it lymphoma?");
    }

    private void take() {
        Visitor radiologist = visitors.signedIn("radiologist");
        TissuePages pages = new TissuePages(radiologist, number);
        pages.open();
        pages.follow("Record how it was taken");
        Accessibility.assertUsable(radiologist);
        pages.press("Record biopsy");
        assertThat(pages.problems().locator("li")).hasCount(8);
        pages.type("Taken at", "-1d 10:00");
        pages.select("Level, or the upper one of several", "T8");
        pages.choose("Side", "Midline");
        pages.choose("Route", "Transpedicular");
        pages.choose("Guidance", "CT");
        pages.type("Needle", "30");
        pages.type("Cores or pieces", "3");
        pages.choose("Touch preparation", "No");
        pages.choose("Sent to microbiology", "Yes");
        pages.press("Record biopsy");
        assertThat(pages.problems()).containsText("A needle passes on the left");
        assertThat(pages.problems()).containsText("Enter a gauge from 8 to 25");
        pages.choose("Side", "Left");
        pages.type("Needle", "11");
        radiologist.check(radiologist.page().getByLabel("It was taken before it was asked for here"));
        pages.press("Record biopsy");
        assertThat(pages.main()).containsText("Biopsy of T8");
        assertThat(pages.main()).containsText("Left");
    }

    private static void receive(TissuePages pages) {
        pages.open();
        pages.follow("Record that it arrived");
        pages.type("In the laboratory", "-1d 15:00");
        pages.press("Record receipt");
        pages.follow("Write the report");
    }

    private static void report(Visitor pathologist, TissuePages pages) {
        Accessibility.assertUsable(pathologist);
        pages.choose("Adequacy", "Diagnostic");
        pages.code("Tumour, ICD-O-3 morphology", "metastatic adeno", "8140/6 Adenocarcinoma, metastatic");
        pages.type("Primary site, ICD-O-3 topography", "lungs");
        pages.choose("Decalcified", "No");
        pages.type("Conclusion", "Metastasis of an adenocarcinoma of the lung.");
        pages.press("Check and sign report");
        assertThat(pages.problems()).containsText("Choose a primary site from the list");
        Accessibility.assertUsable(pathologist);
        pathologist.page().reload();
        assertThat(pathologist.field("Conclusion")).hasValue("Metastasis of an adenocarcinoma of the lung.");
        pages.type("Primary site, ICD-O-3 topography", "C34.9");
        pages.press("Check and sign report");
        assertThat(pages.main()).containsText("Sign this report?");
        assertThat(pages.main()).containsText("C34.9 Lung");
        Accessibility.assertUsable(pathologist);
        pages.press("Sign report");
    }

    private static void addTo(TissuePages pages) {
        pages.follow("Add to the report");
        pages.press("Check and sign report");
        assertThat(pages.problems()).containsText("Write why the report is added to");
        pages.type("Why the report is added to", "The blocks were exchanged in the laboratory.");
        pages.choose("Adequacy", "Inadequate");
        pages.type("Tumour, ICD-O-3 morphology", "");
        pages.type("Primary site, ICD-O-3 topography", "");
        pages.type("Conclusion", "Blood and crushed bone.");
        pages.press("Check and sign report");
        assertThat(pages.main()).containsText("Sign this addendum?");
        pages.press("Sign addendum");
    }

    @Test
    void aClinicianSignsThatNoTissueIsNeeded() {
        Visitor coordinator = visitors.signedIn("coordinator");
        TissuePages coordinators = new TissuePages(coordinator, number);
        coordinators.open();
        assertThat(coordinator.link("No tissue needed")).hasCount(0);
        Visitor surgeon = visitors.signedIn("surgeon");
        TissuePages pages = new TissuePages(surgeon, number);
        pages.open();
        pages.follow("No tissue needed");
        pages.press("Sign that none is needed");
        assertThat(pages.problems().locator("li")).hasCount(2);
        Accessibility.assertUsable(surgeon);
        pages.select("Why no tissue is needed", "Histology known and the picture typical of it");
        pages.type("In words", "Kidney cancer since 2024, the same picture as then.");

        pages.press("Sign that none is needed");

        assertThat(pages.main()).containsText("Decided that no tissue is needed");
        assertThat(pages.main()).containsText("Kidney cancer since 2024");
        Accessibility.assertUsable(surgeon);
        surgeon.open("/cases/" + number + "/timeline");
        assertThat(pages.main()).containsText("Biopsy not needed");
    }
}
