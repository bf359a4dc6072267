package org.spineboard.demo.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spineboard.board.agenda.AgendaDesk;
import org.spineboard.board.agenda.AgendaPart;
import org.spineboard.board.agenda.ListCase;
import org.spineboard.board.decision.DecisionText;
import org.spineboard.board.decision.Modality;
import org.spineboard.board.meeting.MeetingDesk;
import org.spineboard.board.meeting.MeetingId;
import org.spineboard.board.meeting.SeatRow;
import org.spineboard.board.quorum.CaseNeeds;
import org.spineboard.board.session.AssignTreatment;
import org.spineboard.board.session.DecideCase;
import org.spineboard.board.session.DecisionDesk;
import org.spineboard.board.session.DeferCase;
import org.spineboard.board.session.DiscussCase;
import org.spineboard.board.session.DiscussionDesk;
import org.spineboard.board.session.RatificationDesk;
import org.spineboard.board.session.RatifyDecision;
import org.spineboard.casefile.course.CaseStanding;
import org.spineboard.demo.life.Chapter;
import org.spineboard.demo.life.Deed;
import org.spineboard.demo.life.Step;
import org.spineboard.demo.people.Advice;
import org.spineboard.demo.people.Illness;
import org.spineboard.platform.SiteZone;
import org.spineboard.shared.security.Role;
import org.spineboard.spine.SpinalRange;

/** Brings a case before the board, which decides it or puts it off. */
@ApplicationScoped
class ToldBoard implements Telling {
    private static final String CHAIR = "chair";
    private static final List<List<String>> PUT_OFF = List.of(
            List.of("IMAGING", "CT through the lesion for the extent of the fracture", "radiologist"),
            List.of("PATIENT_VIEW", "See the patient and ask what they want", "cns"),
            List.of("CLINICAL_CHANGE", "Examine again: weaker since the opinions were written?", "surgeon"));
    private static final List<String> WISHES = List.of(
            "Wants to stay at home and on their feet; told by the clinical nurse specialist.",
            "Fears an operation, would have one if it keeps the legs working; told by the surgeon.",
            "Wants the shortest treatment there is; told by the referring team.",
            "Hopes to travel to a family wedding in spring; told by the clinical nurse specialist.");

    @Inject
    AgendaDesk agenda;

    @Inject
    MeetingDesk meetings;

    @Inject
    DiscussionDesk discussion;

    @Inject
    DecisionDesk decisions;

    @Inject
    RatificationDesk ratification;

    @Inject
    SiteZone zone;

    @Override
    public Chapter chapter() {
        return Chapter.BOARD;
    }

    @Override
    public void tell(Scene scene, Step step) {
        String who = step.deed() == Deed.LIST ? Cast.COORDINATOR : CHAIR;
        scene.cast().as(who, () -> done(scene, step));
    }

    private CaseStanding done(Scene scene, Step step) {
        MeetingId meeting = scene.meeting(step.sitting());
        return switch (step.deed()) {
            case LIST -> agenda.list(listing(scene, step, meeting));
            case DISCUSS ->
                discussion.discuss(new DiscussCase(
                        meeting, scene.number(), seat(scene, meeting).id(), version(meeting)));
            case DECIDE -> decisions.decide(decision(scene, step, meeting));
            case DEFER -> decisions.defer(deferral(scene, step, meeting));
            case RATIFY -> ratification.ratify(new RatifyDecision(meeting, scene.number(), true, ""));
            default -> throw new IllegalArgumentException(step.deed().name());
        };
    }

    private int version(MeetingId meeting) {
        return meetings.meeting(meeting).version();
    }

    private ListCase listing(Scene scene, Step step, MeetingId meeting) {
        String recommendation = Advice.of(scene.illness());
        CaseNeeds needs =
                new CaseNeeds(recommendation.equals("SYSTEMIC"), scene.life().has(Deed.REPORT_TISSUE));
        @Nullable String urgent = step.word(3).isEmpty() ? null : step.word(3);
        return new ListCase(
                meeting,
                scene.number(),
                AgendaPart.valueOf(step.word(1)),
                Integer.parseInt(step.word(2)),
                needs,
                urgent,
                version(meeting));
    }

    /** The surgeon of the case presents it, or whoever sits in the surgeon's place. */
    private SeatRow seat(Scene scene, MeetingId meeting) {
        List<SeatRow> surgeons = meetings.seats(meeting).stream()
                .filter(seat -> seat.present() && seat.role() == Role.SPINE_SURGEON)
                .toList();
        String own = scene.cast().name(scene.surgeon());
        return surgeons.stream()
                .filter(seat -> seat.name().equals(own))
                .findFirst()
                .orElseGet(() -> surgeons.get(0));
    }

    private DecideCase decision(Scene scene, Step step, MeetingId meeting) {
        Illness illness = scene.illness();
        String recommendation = Advice.of(illness);
        LocalDate begin = LocalDate.ofInstant(step.at(), zone.id()).plusDays(illness.isEmergency() ? 1 : 10);
        List<AssignTreatment> treatments = Advice.treatments(recommendation).stream()
                .map(Modality::valueOf)
                .map(modality -> new AssignTreatment(modality, owner(scene, modality), begin))
                .toList();
        boolean conflict = scene.life().steps().stream()
                .anyMatch(one -> one.deed() == Deed.SIGN_OPINION && !one.word(1).equals(recommendation));
        DecisionText text = new DecisionText(
                recommendation,
                Advice.intent(illness),
                List.of(SpinalRange.of(illness.lesion().level())),
                Advice.rationale(illness),
                of(WISHES, scene),
                conflict
                        ? "%s would have preferred the smaller step first."
                                .formatted(scene.cast().name(scene.surgeon()))
                        : null);
        return new DecideCase(meeting, scene.number(), text, treatments, version(meeting));
    }

    private static String owner(Scene scene, Modality modality) {
        return switch (modality) {
            case RADIATION -> scene.oncologist();
            case SYSTEMIC -> "medonc";
            case STABILISATION -> scene.surgeon();
            case SUPPORTIVE -> "palliative";
        };
    }

    private DeferCase deferral(Scene scene, Step step, MeetingId meeting) {
        List<String> why = of(PUT_OFF, scene);
        LocalDate due = LocalDate.ofInstant(step.at(), zone.id()).plusDays(6);
        return new DeferCase(meeting, scene.number(), why.get(0), why.get(1), why.get(2), due, version(meeting));
    }

    private static <T> T of(List<T> choices, Scene scene) {
        return choices.get(Math.floorMod(scene.life().order().hashCode(), choices.size()));
    }
}
