package org.spineboard.opinion;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.Track;
import org.spineboard.shared.security.Caller;

/**
 * Who may read the opinions on a case, so that nobody writes theirs after reading another's. It answers for people who
 * may read the case at all.
 */
public final class Visibility {
    private final Set<Specialty> asked = EnumSet.noneOf(Specialty.class);
    private final Set<Specialty> signed = EnumSet.noneOf(Specialty.class);
    private final boolean over;

    /**
     * Of a case as it stands.
     *
     * @param requests what was asked for and what became of it; what was dropped may be left out
     */
    public Visibility(Map<Specialty, RequestState> requests, Track track, CaseStatus status) {
        requests.forEach((specialty, state) -> {
            if (state != RequestState.DROPPED) {
                asked.add(specialty);
            }
            if (state == RequestState.SIGNED) {
                signed.add(specialty);
            }
        });
        over = track == Track.EMERGENCY || isDiscussed(status);
    }

    /** Whether everything that was asked for is signed, and something was. */
    public boolean isComplete() {
        return !asked.isEmpty() && signed.containsAll(asked);
    }

    /** Whether whoever reads the case may read the opinions on it. */
    public boolean isOpen() {
        return over || isComplete();
    }

    /**
     * Whether the person may read an opinion that somebody signed.
     *
     * @param signedBy the identity provider's id of who signed it
     */
    public boolean mayRead(Caller reader, String signedBy) {
        return isOpen() || reader.subject().equals(signedBy) || hasSaidAll(reader);
    }

    /** Whether the person speaks for a specialty of the case, and every one they speak for has said its own. */
    private boolean hasSaidAll(Caller reader) {
        Set<Specialty> owed = Specialty.of(reader);
        owed.retainAll(asked);
        return !owed.isEmpty() && signed.containsAll(owed);
    }

    /** In discussion or past it; nobody writes an opinion on a case that has ended. */
    private static boolean isDiscussed(CaseStatus status) {
        return switch (status) {
            case SUBMITTED, TRIAGE, AWAITING_INFO, WORKUP, READY, LISTED -> false;
            case IN_DISCUSSION, DECIDED, PLANNED, IN_TREATMENT, FOLLOW_UP, CLOSED, REJECTED, WITHDRAWN, DECEASED ->
                true;
        };
    }
}
