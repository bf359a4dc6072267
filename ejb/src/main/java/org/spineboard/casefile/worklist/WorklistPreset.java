package org.spineboard.casefile.worklist;

import static org.spineboard.casefile.CaseStatus.AWAITING_INFO;
import static org.spineboard.casefile.CaseStatus.DECIDED;
import static org.spineboard.casefile.CaseStatus.FOLLOW_UP;
import static org.spineboard.casefile.CaseStatus.IN_DISCUSSION;
import static org.spineboard.casefile.CaseStatus.IN_TREATMENT;
import static org.spineboard.casefile.CaseStatus.LISTED;
import static org.spineboard.casefile.CaseStatus.PLANNED;
import static org.spineboard.casefile.CaseStatus.READY;
import static org.spineboard.casefile.CaseStatus.SUBMITTED;
import static org.spineboard.casefile.CaseStatus.TRIAGE;
import static org.spineboard.casefile.CaseStatus.WORKUP;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.Track;
import org.spineboard.casefile.worklist.WorklistFilter.ClockFacet;
import org.spineboard.casefile.worklist.WorklistFilter.Owner;
import org.spineboard.shared.security.Role;

/** The views that come with a role. */
@SuppressWarnings("ImmutableEnumChecker") // records of immutable sets, and List.of
public enum WorklistPreset {
    MY_OPEN_CASES(filter().open().owner(Owner.ME), Role.COORDINATOR),
    WAITING_FOR_TRIAGE(filter().in(SUBMITTED, TRIAGE, AWAITING_INFO), Role.COORDINATOR),
    NOT_READY(filter().in(WORKUP).missing(), Role.COORDINATOR),
    CLOCK_HALF_GONE(filter().open().clock(ClockFacet.HALF_GONE)),
    OVERDUE(filter().open().clock(ClockFacet.OVERDUE)),
    EMERGENCIES(filter().open().on(Track.EMERGENCY)),
    READY_FOR_BOARD(filter().in(READY, LISTED, IN_DISCUSSION)),
    DECIDED_AND_PLANNED(filter().in(DECIDED, PLANNED)),
    IN_CARE(filter().in(IN_TREATMENT, FOLLOW_UP)),
    ALL_OPEN_ELECTIVE(filter().open().on(Track.ELECTIVE)),
    ALL_OPEN(filter().open());

    private final WorklistFilter filter;
    private final List<Role> roles;

    WorklistPreset(Draft draft, Role... roles) {
        this.filter = draft.done();
        this.roles = List.of(roles);
    }

    /** What the view lets through. */
    public WorklistFilter query() {
        return filter;
    }

    /** The order it starts with. */
    public List<Sort> sorts() {
        return List.of(new Sort(WorklistColumn.NEXT_CLOCK, true), new Sort(WorklistColumn.READINESS, false));
    }

    boolean isFor(Set<Role> caller) {
        return roles.isEmpty() || roles.stream().anyMatch(caller::contains);
    }

    private static Draft filter() {
        return new Draft(WorklistFilter.everything());
    }

    /** A filter being written down. */
    private record Draft(WorklistFilter done) {
        Draft in(CaseStatus... statuses) {
            return with(Set.of(statuses), done.tracks(), done.owner(), done.missing(), done.clock());
        }

        Draft open() {
            return with(
                    Arrays.stream(CaseStatus.values())
                            .filter(status -> !status.isEnd())
                            .collect(Collectors.toSet()),
                    done.tracks(),
                    done.owner(),
                    done.missing(),
                    done.clock());
        }

        Draft on(Track track) {
            return with(done.statuses(), Set.of(track), done.owner(), done.missing(), done.clock());
        }

        Draft owner(Owner owner) {
            return with(done.statuses(), done.tracks(), owner, done.missing(), done.clock());
        }

        Draft missing() {
            return with(done.statuses(), done.tracks(), done.owner(), true, done.clock());
        }

        Draft clock(ClockFacet clock) {
            return with(done.statuses(), done.tracks(), done.owner(), done.missing(), clock);
        }

        private Draft with(
                Set<CaseStatus> statuses,
                Set<Track> tracks,
                Owner owner,
                @Nullable Boolean missing,
                @Nullable ClockFacet clock) {
            return new Draft(new WorklistFilter(statuses, tracks, Set.of(), Set.of(), owner, missing, clock, ""));
        }
    }
}
