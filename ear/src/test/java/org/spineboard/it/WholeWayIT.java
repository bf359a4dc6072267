package org.spineboard.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spineboard.access.SiteDesk;
import org.spineboard.biopsy.order.AskBiopsy;
import org.spineboard.biopsy.order.BiopsyRow;
import org.spineboard.biopsy.order.ReceiveBiopsy;
import org.spineboard.biopsy.order.TakeBiopsy;
import org.spineboard.biopsy.order.TissueDesk;
import org.spineboard.biopsy.report.PathologyDesk;
import org.spineboard.biopsy.report.SignReport;
import org.spineboard.board.decision.Modality;
import org.spineboard.board.letter.LetterDesk;
import org.spineboard.board.meeting.MeetingDesk;
import org.spineboard.board.meeting.MeetingId;
import org.spineboard.board.meeting.PlanMeeting;
import org.spineboard.board.quorum.CaseNeeds;
import org.spineboard.board.session.AssignTreatment;
import org.spineboard.board.session.DecideCase;
import org.spineboard.board.session.DiscussCase;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.Urgency;
import org.spineboard.casefile.item.CaseItems;
import org.spineboard.casefile.item.CloseItem;
import org.spineboard.casefile.item.FollowUpPoint;
import org.spineboard.casefile.item.ItemState;
import org.spineboard.casefile.item.OpenItemRow;
import org.spineboard.casefile.reading.CaseOverview;
import org.spineboard.casefile.reading.CaseRecord;
import org.spineboard.casefile.triage.AcceptCase;
import org.spineboard.casefile.triage.TriageInbox;
import org.spineboard.followup.Ambulation;
import org.spineboard.followup.Frankel;
import org.spineboard.followup.Whether;
import org.spineboard.followup.form.FollowUpDesk;
import org.spineboard.followup.form.FollowUpText;
import org.spineboard.followup.form.SignFollowUp;
import org.spineboard.imaging.report.Reports;
import org.spineboard.imaging.study.CompleteStudy;
import org.spineboard.imaging.study.Studies;
import org.spineboard.imaging.study.StudyRow;
import org.spineboard.opinion.OpinionRefused;
import org.spineboard.opinion.Specialty;
import org.spineboard.opinion.review.OpinionDesk;
import org.spineboard.opinion.review.SignOpinion;
import org.spineboard.plan.PlanRefused;
import org.spineboard.plan.course.Became;
import org.spineboard.plan.course.Said;
import org.spineboard.plan.desk.CourseDesk;
import org.spineboard.plan.desk.PlanDesk;
import org.spineboard.plan.desk.RecordAnswer;
import org.spineboard.plan.desk.RecordCourse;
import org.spineboard.plan.desk.SignPart;
import org.spineboard.referral.intake.ReferralIntake;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.DomainException;
import org.spineboard.shared.security.NotAllowed;
import org.spineboard.shared.security.Role;

/** A case's whole way by the services: before each step everybody it is not for tries it, then it is taken. */
@InServer
class WholeWayIT {
    private static final Set<Role> CLINICIANS = EnumSet.of(
            Role.RADIOLOGIST,
            Role.PATHOLOGIST,
            Role.MED_ONCOLOGIST,
            Role.RAD_ONCOLOGIST,
            Role.SPINE_SURGEON,
            Role.PALLIATIVE);
    private static final Set<Role> ASKING = and(CLINICIANS, Role.COORDINATOR);
    private static final Set<Role> CENTRE = and(CLINICIANS, Role.COORDINATOR, Role.CHAIR, Role.CNS);
    private static final Set<Role> TREATING =
            EnumSet.of(Role.SPINE_SURGEON, Role.RAD_ONCOLOGIST, Role.MED_ONCOLOGIST, Role.PALLIATIVE);
    private static final List<Modality> TREATMENTS =
            List.of(Modality.RADIATION, Modality.SYSTEMIC, Modality.STABILISATION);

    @Inject
    ReferralIntake intake;

    @Inject
    TriageInbox inbox;

    @Inject
    CaseRecord cases;

    @Inject
    CaseItems items;

    @Inject
    Studies studies;

    @Inject
    Reports reports;

    @Inject
    TissueDesk tissue;

    @Inject
    PathologyDesk pathology;

    @Inject
    OpinionDesk opinions;

    @Inject
    SiteDesk site;

    @Inject
    BoardRoom room;

    @Inject
    MeetingDesk meetings;

    @Inject
    LetterDesk letters;

    @Inject
    PlanDesk plans;

    @Inject
    CourseDesk courses;

    @Inject
    FollowUpDesk followUps;

    private final As coordinator = As.role(Role.COORDINATOR);
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    private CaseNumber number;
    private MeetingId meeting;

    /** Something done on the way, and whose it is; the first of them takes it. */
    private record Step(String what, Set<Role> whose, Consumer<As> act) {}

    /** The case has no number and no centre before, so nobody is a stranger to it. */
    @BeforeEach
    void referAndPlan() {
        Step refer = step(
                "refer", person -> person.get(() -> intake.take(Invented.elective())), Role.INTEGRATION, Role.REFERRER);
        wrongOnes(refer).forEach(role -> assertRefused(refer, role));
        number = As.role(Role.INTEGRATION)
                .get(() -> intake.take(Invented.elective()))
                .caseNumber();
        Step plan = step("plan a meeting", person -> plan(person), Role.COORDINATOR);
        wrongOnes(plan).forEach(role -> assertRefused(plan, role));
        meeting = plan(coordinator);
    }

    @Test
    void everyStepIsRefusedToEverybodyItIsNotForAndThenTaken() {
        Stream.of(workUp(), opinionsAndList(), board(), treatment(), followUp())
                .flatMap(Collection::stream)
                .forEach(this::refuseThenTake);

        assertThat(overview().standing().status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(overview().items()).noneMatch(item -> item.state() == ItemState.OPEN);
    }

    private List<Step> workUp() {
        return List.of(
                step("accept", this::accept, Role.COORDINATOR),
                new Step(
                        "ask for an MRI",
                        ASKING,
                        person -> person.get(() -> studies.request(ImagingOrders.mri(number)))),
                step("say that it was made", this::makeTheMri, Role.RADIOLOGIST, Role.COORDINATOR),
                step("report it", this::reportTheMri, Role.RADIOLOGIST),
                new Step("ask for tissue", ASKING, this::askForTissue),
                step("take it", this::takeTissue, Role.RADIOLOGIST, Role.COORDINATOR, Role.SPINE_SURGEON),
                step("receive it", this::receiveTissue, Role.PATHOLOGIST),
                step("report on it", this::reportOnTissue, Role.PATHOLOGIST));
    }

    private List<Step> opinionsAndList() {
        return List.of(
                new Step("ask for opinions", ASKING, person -> person.get(() -> opinions.askStandard(number))),
                step("opinion of surgery", person -> say(person, Specialty.SPINE_SURGERY), Role.SPINE_SURGEON),
                step("opinion of oncology", person -> say(person, Specialty.CLINICAL_ONCOLOGY), Role.RAD_ONCOLOGIST),
                step("opinion of radiology", person -> say(person, Specialty.RADIOLOGY), Role.RADIOLOGIST),
                new Step("settle the rest", CENTRE, this::settleTheRest));
    }

    private List<Step> board() {
        return List.of(
                step("give seats", person -> room.invite(person, meeting, BoardRoom.REQUIRED), Role.COORDINATOR),
                step("list the case", person -> room.list(person, meeting, number, CaseNeeds.NONE), Role.COORDINATOR),
                step("open the meeting", person -> room.open(person, meeting), Role.CHAIR),
                step("record who came", person -> room.receive(person, meeting), Role.CHAIR, Role.COORDINATOR),
                step("discuss the case", this::discuss, Role.CHAIR),
                step("decide", this::decide, Role.CHAIR),
                step("send the letter", person -> person.get(() -> letters.send(number)), Role.COORDINATOR));
    }

    private List<Step> treatment() {
        Stream<Step> signing = TREATMENTS.stream()
                .map(part -> step(
                        "sign " + part,
                        person -> sign(person, part),
                        part.owners().get(0)));
        Step answer = new Step("record the answer", TREATING, this::agree);
        Stream<Step> beginning = TREATMENTS.stream().map(part -> course("start " + part, part, Became.started(today)));
        Stream<Step> ending =
                TREATMENTS.stream().map(part -> course("end " + part, part, Became.ended(today, "As planned")));
        return Stream.of(signing, Stream.of(answer), beginning, ending)
                .flatMap(Function.identity())
                .toList();
    }

    private List<Step> followUp() {
        Set<Role> signers = and(TREATING, Role.CNS);
        return List.of(
                new Step("sign 8 weeks", signers, person -> followUp(person, FollowUpPoint.WEEKS_8)),
                new Step("sign 6 months", signers, person -> followUp(person, FollowUpPoint.MONTHS_6)),
                step("close", this::close, Role.COORDINATOR));
    }

    private void refuseThenTake(Step step) {
        CaseOverview.Standing before = overview().standing();
        wrongOnes(step).forEach(role -> assertRefused(step, role));
        step.whose().forEach(role -> assertThatThrownBy(() -> step.act().accept(As.role(role, As.COASTAL_CENTRE)))
                .as("%s, by the other centre's %s", step.what(), role)
                .isInstanceOf(DomainException.class));
        assertThat(overview().standing())
                .as("after all were refused: %s", step.what())
                .isEqualTo(before);
        step.act().accept(As.role(step.whose().iterator().next()));
    }

    private static void assertRefused(Step step, Role role) {
        assertThatThrownBy(() -> step.act().accept(As.role(role)))
                .as("%s, by %s", step.what(), role)
                .isInstanceOfAny(NotAllowed.class, OpinionRefused.class, PlanRefused.class);
    }

    private static Set<Role> wrongOnes(Step step) {
        return EnumSet.complementOf(EnumSet.copyOf(step.whose()));
    }

    private MeetingId plan(As person) {
        Instant starts = BoardRoom.free();
        return person.get(() -> meetings.plan(new PlanMeeting(starts, starts.plus(Duration.ofHours(2)), "Room 1", 5)))
                .id();
    }

    private void accept(As person) {
        int version = coordinator.get(() -> inbox.look(number)).row().version();
        person.get(() -> inbox.accept(new AcceptCase(number, Urgency.SOON, version)));
    }

    private void makeTheMri(As person) {
        StudyRow study = study();
        person.get(() -> studies.complete(new CompleteStudy(number, study.id(), Instant.now(), study.version())));
    }

    private void reportTheMri(As person) {
        StudyRow study = study();
        person.get(() -> reports.sign(ImagingOrders.plain(number, study, 0)));
    }

    private StudyRow study() {
        return coordinator.get(() -> reports.read(number)).studies().get(0).study();
    }

    private void askForTissue(As person) {
        person.get(() -> tissue.ask(new AskBiopsy(number, "NO_KNOWN_CANCER", "What is it?")));
    }

    private void takeTissue(As person) {
        BiopsyRow asked = biopsy();
        TakeBiopsy order =
                new TakeBiopsy(number, asked.id(), TissueOrders.taken(Instant.now(), 11), false, asked.version());
        person.get(() -> tissue.take(order));
    }

    private void receiveTissue(As person) {
        BiopsyRow taken = biopsy();
        person.get(() -> tissue.receive(new ReceiveBiopsy(number, taken.id(), Instant.now(), taken.version())));
    }

    private void reportOnTissue(As person) {
        BiopsyRow received = biopsy();
        SignReport order = new SignReport(number, received.id(), TissueOrders.diagnosis(), "", received.version());
        person.get(() -> pathology.sign(order));
    }

    private BiopsyRow biopsy() {
        return coordinator.get(() -> pathology.read(number)).biopsies().get(0);
    }

    private void say(As person, Specialty specialty) {
        person.get(() -> opinions.sign(new SignOpinion(
                number, specialty, OpinionOrders.text("STABILISE_THEN_RT", "Because of the level.", null), 0)));
    }

    private void settleTheRest(As person) {
        List<OpenItemRow> left = overview().items().stream()
                .filter(item -> item.state() == ItemState.OPEN)
                .toList();
        assertThat(left).isNotEmpty();
        for (OpenItemRow item : left) {
            CloseItem order = new CloseItem(
                    number,
                    item.id(),
                    ItemState.DONE,
                    "It is there",
                    overview().standing().version());
            person.get(() -> items.close(order));
        }
    }

    private void discuss(As person) {
        UUID presenter = room.seats(meeting).get(0).id();
        room.discuss(person, new DiscussCase(meeting, number, presenter, room.version(meeting)));
    }

    private void decide(As person) {
        TREATMENTS.forEach(part -> As.role(part.owners().get(0)).get(site::signIn));
        List<AssignTreatment> treatments =
                TREATMENTS.stream().map(BoardRoom::byTheUsualOwner).toList();
        room.decide(
                person,
                new DecideCase(
                        meeting, number, BoardRoom.text("STABILISE_THEN_RT"), treatments, room.version(meeting)));
    }

    private void sign(As person, Modality part) {
        person.get(() -> plans.sign(new SignPart(number, part, PlanOrders.of(part), null, false, 0)));
    }

    private void agree(As person) {
        Said yes = new Said(true, null, null, "Dr Who Talked", Instant.now());
        person.get(() -> courses.answer(new RecordAnswer(number, TREATMENTS.size(), yes)));
    }

    private Step course(String what, Modality part, Became became) {
        return new Step(
                what, TREATING, person -> person.get(() -> courses.record(new RecordCourse(number, part, became))));
    }

    private void followUp(As person, FollowUpPoint point) {
        FollowUpText text = new FollowUpText(
                today, 3, Ambulation.WITH_AID, Frankel.C, Frankel.D, null, Whether.NO, List.of(), "Walks.", null);
        person.get(() -> followUps.sign(new SignFollowUp(number, point, text, 0)));
    }

    private void close(As person) {
        int version = overview().standing().version();
        person.get(() -> followUps.close(number, version));
    }

    private CaseOverview overview() {
        return coordinator.get(() -> cases.overview(number));
    }

    private static Step step(String what, Consumer<As> act, Role first, Role... more) {
        return new Step(what, EnumSet.of(first, more), act);
    }

    private static Set<Role> and(Set<Role> roles, Role... more) {
        Set<Role> all = EnumSet.copyOf(roles);
        all.addAll(Arrays.asList(more));
        return all;
    }
}
