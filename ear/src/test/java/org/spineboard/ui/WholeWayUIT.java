package org.spineboard.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.spineboard.it.Handed;
import org.spineboard.it.Invented;
import org.spineboard.ui.pages.BoardPages;
import org.spineboard.ui.pages.ElectiveAnswers;
import org.spineboard.ui.pages.FollowUpPages;
import org.spineboard.ui.pages.ImagingPages;
import org.spineboard.ui.pages.OpinionPages;
import org.spineboard.ui.pages.PlanPages;
import org.spineboard.ui.pages.ReferralPages;
import org.spineboard.ui.pages.TissuePages;
import org.spineboard.ui.pages.TriagePage;

/** One case, all the way, through the hands of everybody who touches it, each in their own role. */
class WholeWayUIT extends BrowserTest {
    private static final String RECOMMENDED = "Stabilise, then radiotherapy";

    private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private final String familyName = Invented.familyName();
    private String number = "";

    @Test
    void aReferralGoesOnToItsLastFollowUp() {
        Visitor referrer = visitors.atHome("referrer");
        refer(referrer);
        Visitor coordinator = visitors.signedIn("coordinator");
        accept(coordinator);
        Visitor radiologist = visitors.signedIn("radiologist");
        image(coordinator, radiologist);
        examineTissue(coordinator, radiologist);
        List.of("surgeon", "radonc", "medonc", "radiologist").forEach(this::giveOpinion);
        assertThat(standing(coordinator)).contains("Ready");

        Visitor chair = visitors.signedIn("chair");
        String meeting = prepareBoard(coordinator);
        decide(chair, meeting);
        sendLetter(coordinator, referrer);

        plan();
        treat();
        followUp();
        close(coordinator);
    }

    private void refer(Visitor referrer) {
        ReferralPages pages = new ReferralPages(referrer);
        ElectiveAnswers answers = new ElectiveAnswers(pages);
        pages.begin();
        answers.neurology();
        pages.goOn();
        answers.patient(familyName, Invented.nhsNumber());
        pages.goOn();
        answers.cancer();
        pages.goOn();
        answers.function();
        pages.goOn();
        answers.treatment();
        pages.goOn();
        answers.imaging();
        pages.goOn();
        answers.question("Does T8 need stabilisation before radiotherapy?");
        pages.goOn();
        pages.press("Send referral");
        number = pages.caseNumber();
    }

    private void accept(Visitor coordinator) {
        coordinator.open("/triage");
        TriagePage triage = new TriagePage(coordinator);
        triage.open(familyName);
        triage.urgency("Soon");
        triage.press("Accept referral");
        coordinator.open("/cases/" + number + "/opinions");
        coordinator.click(coordinator.button("Ask surgery, oncology and radiology"));
        coordinator.click(coordinator.link("Ask for an opinion"));
        coordinator.check(coordinator.answer("Who is asked", "Medical oncology"));
        coordinator.click(coordinator.button("Ask for opinions"));
        assertThat(coordinator.page().locator("main")).containsText("0 of 4 signed");
    }

    private void image(Visitor coordinator, Visitor radiologist) {
        ImagingPages ordering = new ImagingPages(coordinator, number);
        ordering.open();
        ordering.requestMri("Level and compression?");
        ordering.follow("Mark as done");
        ordering.fill("When it was made", "t 00:01");
        ordering.press("Mark as done");
        ImagingPages reporting = new ImagingPages(radiologist, number);
        reporting.open();
        reporting.follow("Report");
        reporting.level("T8", "Lytic", "Yes", "No");
        reporting.fill("Conclusion", "Epidural disease at T8 without compression of the cord.");
        reporting.alertClass("Significant");
        reporting.press("Check and sign report");
        reporting.press("Sign report");
        radiologist.open("/cases/" + number + "/documents");
        radiologist
                .page()
                .locator("#files")
                .setInputFiles(new FilePayload("mri.pdf", "application/pdf", Handed.pdf("MRI whole spine")));
        assertThat(radiologist.page().locator("#main")).containsText("Stored");
    }

    private void examineTissue(Visitor coordinator, Visitor radiologist) {
        TissuePages asking = new TissuePages(coordinator, number);
        asking.open();
        asking.follow("Ask for a biopsy");
        asking.select("Why tissue is needed", "No known cancer");
        asking.type("Question to the pathologist", "Which primary?");
        asking.press("Ask for biopsy");
        take(new TissuePages(radiologist, number), radiologist);
        report(new TissuePages(visitors.signedIn("pathologist"), number));
    }

    private static void take(TissuePages pages, Visitor radiologist) {
        pages.open();
        pages.follow("Record how it was taken");
        pages.type("Taken at", "-1d 10:00");
        pages.select("Level, or the upper one of several", "T8");
        pages.choose("Side", "Left");
        pages.choose("Route", "Transpedicular");
        pages.choose("Guidance", "CT");
        pages.type("Needle", "11");
        pages.type("Cores or pieces", "3");
        pages.choose("Touch preparation", "No");
        pages.choose("Sent to microbiology", "Yes");
        radiologist.check(radiologist.page().getByLabel("It was taken before it was asked for here"));
        pages.press("Record biopsy");
    }

    private static void report(TissuePages pages) {
        pages.open();
        pages.follow("Record that it arrived");
        pages.type("In the laboratory", "-1d 15:00");
        pages.press("Record receipt");
        pages.follow("Write the report");
        pages.choose("Adequacy", "Diagnostic");
        pages.code("Tumour, ICD-O-3 morphology", "metastatic adeno", "8140/6 Adenocarcinoma, metastatic");
        pages.type("Primary site, ICD-O-3 topography", "C34.9");
        pages.choose("Decalcified", "No");
        pages.type("Conclusion", "Metastasis of an adenocarcinoma of the lung.");
        pages.press("Check and sign report");
        pages.press("Sign report");
        assertThat(pages.main()).containsText("There is a result");
    }

    private void giveOpinion(String person) {
        new OpinionPages(visitors.signedIn(person), number).give(RECOMMENDED, "As " + person + " sees it.");
    }

    private String prepareBoard(Visitor coordinator) {
        BoardPages pages = new BoardPages(coordinator);
        String meeting = pages.plan();
        List.of("Spine surgeon", "Clinical oncologist", "Medical oncologist", "Radiologist", "Coordinator")
                .forEach(role -> pages.seat(meeting, role));
        pages.list(meeting, number);
        return meeting;
    }

    private void decide(Visitor chair, String meeting) {
        BoardPages pages = new BoardPages(chair);
        pages.open(meeting);
        Accessibility.assertUsable(chair);
        pages.discuss(number);
        Accessibility.assertUsable(chair);
        pages.press("Read back");
        assertThat(chair.page().locator(".app-errsum")).containsText("Choose what the board recommends");
        Accessibility.assertUsable(chair);
        pages.write(RECOMMENDED, List.of("Radiotherapy", "Stabilisation"), List.of("Systemic therapy"));
        pages.press("Read back");
        assertThat(chair.page().locator("main")).containsText("Read back before signing");
        Accessibility.assertUsable(chair);
        pages.press("Sign decision");
        assertThat(chair.page().locator("main")).containsText("With quorum");
        Accessibility.assertUsable(chair);
        chair.open(meeting);
        pages.press("Close the meeting");
        assertThat(chair.page().locator(".app-head")).containsText("Closed");
    }

    private void sendLetter(Visitor coordinator, Visitor referrer) {
        coordinator.open("/cases/" + number + "/board");
        coordinator.click(coordinator.button("Send letter"));
        assertThat(coordinator.page().locator("main")).containsText("Sent by");
        referrer.open("/referrals/" + number);
        assertThat(referrer.page().locator("main")).containsText("The board has discussed your patient");
        Accessibility.assertUsable(referrer);
    }

    private void plan() {
        Visitor oncologist = visitors.signedIn("radonc");
        PlanPages radiation = new PlanPages(oncologist, number);
        radiation.write("Radiation");
        radiation.radiation("20");
        radiation.sign();
        goesOn(oncologist, "A level was irradiated before");
        goesOn(oncologist, "Last day of the steroid");
        radiation.press("Sign nevertheless");
        PlanPages systemic = new PlanPages(visitors.signedIn("medonc"), number);
        systemic.write("Systemic");
        systemic.systemic();
        systemic.sign();
        Visitor surgeon = visitors.signedIn("surgeon");
        PlanPages surgery = new PlanPages(surgeon, number);
        surgery.write("Stabilisation");
        surgery.operation();
        surgery.sign();
        assertThat(surgeon.page().locator("aside")).containsText("3 of 3");
        surgeon.click(surgeon.link("Record what the patient said"));
        surgeon.check(surgeon.answer("The patient", "Agrees to the plan"));
        surgery.press("Record it");
        assertThat(surgeon.page().locator("aside")).containsText("Agrees to the plan");
    }

    /** The referral tells of earlier radiotherapy and of a steroid without an end, and the rules ask. */
    private static void goesOn(Visitor visitor, String rule) {
        visitor.select(visitor.field("Why you go on: " + rule), "The benefit is greater than the risk");
        visitor.fill(visitor.field("In your words: " + rule), "Seen at the board.");
    }

    private void treat() {
        course("surgeon", "Stabilisation", "T6 to T10, no complication");
        course("radonc", "Radiation", "20 Gy in 5 fractions");
        course("medonc", "Systemic", "4 cycles");
    }

    private void course(String person, String treatment, String given) {
        PlanPages pages = new PlanPages(visitors.signedIn(person), number);
        pages.course(treatment, "It started", "");
        assertThat(pages.card(treatment)).containsText("In treatment");
        pages.course(treatment, "It ended as planned", given);
    }

    private void followUp() {
        Visitor nurse = visitors.signedIn("cns");
        FollowUpPages pages = new FollowUpPages(nurse, number);
        for (String point : List.of("weeks-8", "months-6")) {
            pages.open(point);
            pages.write(TODAY.format(LocalDate.now(ZoneOffset.UTC)), "2", "Walks to the shop.");
            pages.press("Continue");
            pages.press("Sign follow-up");
        }
        assertThat(pages.row("Pain")).containsText("2 of 10");
    }

    private void close(Visitor coordinator) {
        coordinator.open("/cases/" + number + "/close");
        coordinator.click(coordinator.button("Close case"));
        assertThat(coordinator.page().locator("aside")).containsText("The case has ended");
    }

    /** Where the case stands, as the top of its page says. */
    private String standing(Visitor visitor) {
        visitor.open("/cases/" + number);
        return visitor.page().locator("body").innerText();
    }
}
