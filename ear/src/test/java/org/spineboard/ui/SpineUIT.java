package org.spineboard.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spineboard.harness.TestedCases;
import org.spineboard.ui.pages.ImagingPages;

/** The spine of a case in the hands of a radiologist, a surgeon and a nurse specialist. */
class SpineUIT extends BrowserTest {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MMM-uuuu", Locale.UK);

    private String number;

    @BeforeEach
    void acceptACase() {
        number = TestedCases.accepted();
    }

    @Test
    void theRadiologistsItemsMeetTheCliniciansPainAndThePastCanBeShown() {
        Visitor radiologist = visitors.signedIn("radiologist");
        LocalDate scanned = LocalDate.now(ZoneOffset.UTC).minusDays(3);
        report(radiologist, scanned);
        radiologist.open(spine());
        assertThat(row(radiologist, "T8")).containsText("Lytic");
        assertThat(row(radiologist, "T8")).containsText("1c");
        assertThat(row(radiologist, "T8")).containsText("3 to 6");
        Accessibility.assertUsable(radiologist);

        Visitor surgeon = visitors.signedIn("surgeon");
        surgeon.open(spine());
        surgeon.click(surgeon.link("Examination"));
        surgeon.click(surgeon.button("Record"));
        assertThat(surgeon.page().locator(".app-errsum")).containsText("Answer at least one item");
        surgeon.check(surgeon.answer("Pain at T8", "Mechanical"));
        surgeon.fill(surgeon.field("When it was seen"), DAY.format(scanned.plusDays(2)));
        Accessibility.assertUsable(surgeon);
        surgeon.click(surgeon.button("Record"));
        assertThat(row(surgeon, "T8")).containsText("Mechanical");
        assertThat(row(surgeon, "T8")).not().containsText("3 to 6");

        surgeon.click(surgeon.link(Pattern.compile(".*" + DAY.format(scanned) + ".*")));
        assertThat(surgeon.page().locator("main")).containsText("as it was known on");
        assertThat(row(surgeon, "T8")).containsText("3 to 6");
        assertThat(row(surgeon, "T8")).not().containsText("Mechanical");
        Accessibility.assertUsable(surgeon);
        surgeon.click(surgeon.link("Back to what holds now"));
        surgeon.click(surgeon.link("Show all levels"));
        assertThat(row(surgeon, "L5")).isVisible();
    }

    @Test
    void earlierTreatmentIsRecordedAndTakenBackWithAReason() {
        Visitor surgeon = visitors.signedIn("surgeon");
        surgeon.open(spine() + "/treatment");
        surgeon.check(surgeon.answer("Treatment", "Radiotherapy"));
        surgeon.select(surgeon.field("Level"), "T7");
        surgeon.select(surgeon.field("Lower end"), "T9");
        surgeon.fill(surgeon.field("Dose"), "200");
        surgeon.fill(surgeon.field("Fractions"), "10");
        surgeon.fill(surgeon.field("Last day"), "03/2024");
        surgeon.click(surgeon.button("Record"));
        assertThat(surgeon.page().locator(".app-errsum")).containsText("Enter a dose of 1 to 100 Gy");
        surgeon.fill(surgeon.field("Dose"), "30");
        Accessibility.assertUsable(surgeon);
        surgeon.click(surgeon.button("Record"));
        assertThat(row(surgeon, "T8")).containsText("Radiotherapy 30 Gy in 10, March 2024");

        surgeon.click(surgeon.link("Take back T7 to T9"));
        surgeon.click(surgeon.button("Take back"));
        assertThat(surgeon.page().locator(".app-errsum")).containsText("Write why it is taken back");
        surgeon.fill(surgeon.field("Why it is taken back"), "It was the hip");
        Accessibility.assertUsable(surgeon);
        surgeon.click(surgeon.button("Take back"));
        assertThat(surgeon.page().locator("main")).containsText("No earlier treatment of the spine is recorded");
    }

    @Test
    void aNurseSpecialistIsAskedForFunctionAlone() {
        Visitor nurse = visitors.signedIn("cns");
        nurse.open(spine() + "/facts");
        assertThat(nurse.field("CRP")).hasCount(0);
        nurse.fill(nurse.field("Karnofsky index"), "80");
        nurse.fill(nurse.field("When it was seen"), "t 00:01");
        nurse.click(nurse.button("Record"));
        assertThat(nurse.page().locator("main")).containsText("80 %");

        Visitor surgeon = visitors.signedIn("surgeon");
        surgeon.open(spine() + "/facts");
        surgeon.fill(surgeon.field("CRP"), "12");
        surgeon.fill(surgeon.field("When it was seen"), "t 00:01");
        surgeon.click(surgeon.button("Record"));
        assertThat(surgeon.page().locator(".app-errsum")).containsText("CRP");
        surgeon.select(surgeon.field("Unit of CRP"), "mg/L");
        surgeon.click(surgeon.button("Record"));
        assertThat(surgeon.page().locator("main")).containsText("12 mg/L");
    }

    private String spine() {
        return "/cases/" + number + "/spine";
    }

    private void report(Visitor radiologist, LocalDate scanned) {
        Visitor coordinator = visitors.signedIn("coordinator");
        ImagingPages ordering = new ImagingPages(coordinator, number);
        ordering.requestMri("Other levels?");
        ordering.follow("Mark as done");
        ordering.fill("When it was made", DAY.format(scanned) + " 10:00");
        ordering.press("Mark as done");
        ImagingPages reporting = new ImagingPages(radiologist, number);
        reporting.open();
        reporting.follow("Report");
        reporting.level("T8", "Lytic", "Yes", "No");
        reporting.fill("Conclusion", "Lytic lesion at T8.");
        reporting.alertClass("None");
        reporting.press("Check and sign report");
        assertThat(reporting.main()).containsText("1c");
        reporting.press("Sign report");
    }

    private static Locator row(Visitor visitor, String level) {
        Locator head = visitor.page()
                .getByRole(
                        AriaRole.ROWHEADER,
                        new Page.GetByRoleOptions().setName(level).setExact(true));
        return visitor.page()
                .locator("main tr", new Page.LocatorOptions().setHas(head))
                .first();
    }
}
