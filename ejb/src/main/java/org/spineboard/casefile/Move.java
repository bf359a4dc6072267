package org.spineboard.casefile;

import static org.spineboard.casefile.CaseStatus.AWAITING_INFO;
import static org.spineboard.casefile.CaseStatus.CLOSED;
import static org.spineboard.casefile.CaseStatus.DECEASED;
import static org.spineboard.casefile.CaseStatus.DECIDED;
import static org.spineboard.casefile.CaseStatus.FOLLOW_UP;
import static org.spineboard.casefile.CaseStatus.IN_DISCUSSION;
import static org.spineboard.casefile.CaseStatus.IN_TREATMENT;
import static org.spineboard.casefile.CaseStatus.LISTED;
import static org.spineboard.casefile.CaseStatus.PLANNED;
import static org.spineboard.casefile.CaseStatus.READY;
import static org.spineboard.casefile.CaseStatus.REJECTED;
import static org.spineboard.casefile.CaseStatus.SUBMITTED;
import static org.spineboard.casefile.CaseStatus.TRIAGE;
import static org.spineboard.casefile.CaseStatus.WITHDRAWN;
import static org.spineboard.casefile.CaseStatus.WORKUP;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.spineboard.shared.security.Role;

/**
 * Every way a case can go from one status to another, as data: where it starts, where it leads, whose it is and what
 * must hold. The picture is in {@code docs/case-workflow.md}, which a test compares with this list.
 *
 * <p>Taking back is no move: {@code undo} removes the effect of the last one and stands in the history by itself.
 */
@SuppressWarnings("ImmutableEnumChecker") // List.of and List.copyOf are immutable
public enum Move {
    /** The birth of a case: what was a draft before has no status. */
    SUBMIT(from(), SUBMITTED, By.SENDERS, Guard.EMERGENCY_FIELDS, Guard.NEUROLOGY_ANSWERED),
    OPEN(from(SUBMITTED), TRIAGE, By.COORDINATOR),
    ASK_BACK(from(TRIAGE), AWAITING_INFO, By.COORDINATOR, Guard.ITEMS_OWED),
    ANSWER(from(AWAITING_INFO), TRIAGE, By.REFERRER_OR_COORDINATOR),
    REJECT(
            from(TRIAGE, AWAITING_INFO),
            REJECTED,
            By.COORDINATOR,
            Guard.CODED_REASON,
            Guard.ADVICE,
            Guard.NAMED_CLINICIAN),
    ACCEPT(from(TRIAGE), WORKUP, By.COORDINATOR, Guard.URGENCY),
    MARK_READY(from(WORKUP), READY, By.SYSTEM, Guard.NO_BLOCKER),
    UNREADY(from(READY), WORKUP, By.SYSTEM_OR_COORDINATOR, Guard.REASON),
    LIST(from(READY), LISTED, By.COORDINATOR, Guard.CUT_OFF_AND_CAPACITY),
    UNLIST(from(LISTED), READY, By.COORDINATOR, Guard.REASON),
    DISCUSS(from(LISTED), IN_DISCUSSION, By.CHAIR, Guard.PRESENTER),
    DECIDE(from(IN_DISCUSSION), DECIDED, By.CHAIR, Guard.RECOMMENDATION, Guard.QUORUM_OR_PROVISIONAL),
    DEFER(from(LISTED, IN_DISCUSSION), WORKUP, By.CHAIR, Guard.CODED_REASON, Guard.OWNER_AND_DATE),
    RATIFY_STANDARD(from(LISTED), DECIDED, By.CHAIR, Guard.AGREED_STANDARD),
    DECIDE_OUTSIDE(from(TRIAGE, WORKUP, READY, LISTED), DECIDED, By.CONSULTANTS, Guard.TWO_SIGNATURES),
    PLAN(from(DECIDED), PLANNED, By.TREATING, Guard.PARTS_SIGNED, Guard.INTERLOCKS_ANSWERED),
    REPLAN(from(PLANNED, IN_TREATMENT), DECIDED, By.TREATING, Guard.REASON),
    START(from(PLANNED), IN_TREATMENT, By.TREATING, Guard.PATIENT_AGREED),
    END(from(IN_TREATMENT), FOLLOW_UP, By.TREATING, Guard.PARTS_ENDED),
    OBSERVE(from(DECIDED), FOLLOW_UP, By.TREATING, Guard.WITHOUT_TREATMENT),
    RETURN(from(DECIDED, PLANNED, IN_TREATMENT, FOLLOW_UP), WORKUP, By.CLINICIANS, Guard.NEW_QUESTION),
    CLOSE(from(FOLLOW_UP), CLOSED, By.COORDINATOR, Guard.OUTCOMES_IN),
    WITHDRAW(open(), WITHDRAWN, By.TREATING_OR_COORDINATOR, Guard.REASON),
    DIE(open(), DECEASED, By.TREATING_OR_COORDINATOR, Guard.DATE_OF_DEATH),
    /** New neurology at any time; on a case that is an emergency already it is a new event with a new T0. */
    ESCALATE(Track.EMERGENCY, Set.of(Track.ELECTIVE, Track.EMERGENCY), By.CLINICAL_OR_COORDINATOR, Guard.FINDINGS),
    /** No compression after all; the 7-day clock runs from the first suspicion. */
    STAND_DOWN(Track.ELECTIVE, Set.of(Track.EMERGENCY), By.CONSULTANTS, Guard.REASON);

    private final List<CaseStatus> from;
    private final Optional<CaseStatus> to;
    private final List<Track> tracks;
    private final Optional<Track> toTrack;
    private final By by;
    private final List<Guard> guards;

    Move(Set<CaseStatus> from, CaseStatus to, By by, Guard... guards) {
        this.from = List.copyOf(from);
        this.to = Optional.of(to);
        this.tracks = List.of(Track.values());
        this.toTrack = Optional.empty();
        this.by = by;
        this.guards = List.of(guards);
    }

    Move(Track toTrack, Set<Track> tracks, By by, Guard... guards) {
        this.from = List.copyOf(open());
        this.to = Optional.empty();
        this.tracks = List.copyOf(tracks);
        this.toTrack = Optional.of(toTrack);
        this.by = by;
        this.guards = List.of(guards);
    }

    private static Set<CaseStatus> from(CaseStatus... statuses) {
        return Set.of(statuses);
    }

    private static Set<CaseStatus> open() {
        return Arrays.stream(CaseStatus.values())
                .filter(status -> !status.isEnd())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseStatus.class)));
    }

    /** Whether a case that stands there may make this move. */
    public boolean startsAt(CaseStatus status, Track track) {
        return from.contains(status) && tracks.contains(track);
    }

    /** Where a case stands after it; moves of the track leave the status as it is. */
    public CaseStatus after(CaseStatus status) {
        return to.orElse(status);
    }

    /** The track a case is on after it. */
    public Track after(Track track) {
        return toTrack.orElse(track);
    }

    /** Statuses it starts from, in order; none for the birth of a case. */
    public List<CaseStatus> starts() {
        return from.stream().sorted().toList();
    }

    /** Whether it changes the track and leaves the status alone. */
    public boolean isOfTrack() {
        return toTrack.isPresent();
    }

    /** Roles that may make it, in the order in which a person who has several is said to have acted. */
    public List<Role> roles() {
        return by.roles;
    }

    /** Whether the product makes it by itself. */
    public boolean isOfSystem() {
        return by.system;
    }

    /** What must hold, checked by whoever carries the move out. */
    public List<Guard> guards() {
        return guards;
    }

    /** Whether the person who made it may take it back for a short while. */
    public boolean isUndoable() {
        return this == ACCEPT || this == LIST || this == UNLIST;
    }

    /** Whose moves there are. */
    private enum By {
        SENDERS(false, Role.REFERRER, Role.COORDINATOR, Role.INTEGRATION),
        COORDINATOR(false, Role.COORDINATOR),
        REFERRER_OR_COORDINATOR(false, Role.REFERRER, Role.COORDINATOR),
        SYSTEM(true),
        SYSTEM_OR_COORDINATOR(true, Role.COORDINATOR),
        CHAIR(false, Role.CHAIR),
        CONSULTANTS(false, Role.SPINE_SURGEON, Role.RAD_ONCOLOGIST, Role.MED_ONCOLOGIST),
        TREATING(false, Role.SPINE_SURGEON, Role.RAD_ONCOLOGIST, Role.MED_ONCOLOGIST, Role.PALLIATIVE),
        TREATING_OR_COORDINATOR(
                false, Role.COORDINATOR, Role.SPINE_SURGEON, Role.RAD_ONCOLOGIST, Role.MED_ONCOLOGIST, Role.PALLIATIVE),
        CLINICIANS(
                false,
                Role.SPINE_SURGEON,
                Role.RAD_ONCOLOGIST,
                Role.MED_ONCOLOGIST,
                Role.PALLIATIVE,
                Role.RADIOLOGIST,
                Role.PATHOLOGIST,
                Role.CNS),
        CLINICAL_OR_COORDINATOR(
                false,
                Role.SPINE_SURGEON,
                Role.RAD_ONCOLOGIST,
                Role.MED_ONCOLOGIST,
                Role.PALLIATIVE,
                Role.RADIOLOGIST,
                Role.PATHOLOGIST,
                Role.CNS,
                Role.COORDINATOR);

        private final boolean system;
        private final List<Role> roles;

        By(boolean system, Role... roles) {
            this.system = system;
            this.roles = List.of(roles);
        }
    }

    /** What must hold for a move. Named here so that the list is complete; checked by the move's own feature. */
    public enum Guard {
        EMERGENCY_FIELDS("emergency fields filled"),
        NEUROLOGY_ANSWERED("neurology answered"),
        ITEMS_OWED("items owed, by whom"),
        CODED_REASON("coded reason"),
        ADVICE("advice"),
        NAMED_CLINICIAN("named clinician"),
        URGENCY("urgency class"),
        NO_BLOCKER("no blocker left"),
        REASON("reason"),
        CUT_OFF_AND_CAPACITY("cut-off, capacity"),
        PRESENTER("presenter present"),
        RECOMMENDATION("coded recommendation, rationale, patient's view"),
        QUORUM_OR_PROVISIONAL("quorum or provisional"),
        OWNER_AND_DATE("owner, date"),
        AGREED_STANDARD("standard with version, opinions agree, nobody pulled it"),
        TWO_SIGNATURES("both signed, else provisional"),
        PARTS_SIGNED("every part signed"),
        INTERLOCKS_ANSWERED("interlocks answered"),
        PATIENT_AGREED("patient agreed"),
        PARTS_ENDED("every part ended or stopped with reason"),
        WITHOUT_TREATMENT("recommendation without treatment"),
        NEW_QUESTION("new question or progression"),
        OUTCOMES_IN("outcomes in, or lost to follow-up"),
        DATE_OF_DEATH("date of death"),
        FINDINGS("findings and when they were recognised");

        private final String words;

        Guard(String words) {
            this.words = words;
        }

        /** The guard in the words of the workflow page. */
        public String words() {
            return words;
        }
    }
}
