package org.spineboard.board.decision;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spineboard.board.meeting.MeetingId;
import org.spineboard.board.quorum.Quorum;
import org.spineboard.casefile.Route;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Signature;

/**
 * A signed decision.
 *
 * @param version counts the decisions of the case from 1
 * @param assignments the treatments recommended; empty when none is
 * @param quorum worked out at the moment of the decision
 * @param ratification what a later meeting said about a decision made without quorum; null as long as none did
 */
public record DecisionRow(
        DecisionId id,
        CaseNumber number,
        int version,
        MeetingId meeting,
        Route route,
        DecisionText text,
        List<Assignment> assignments,
        Quorum quorum,
        Signature signature,
        @Nullable RatificationRow ratification)
        implements Serializable {
    public DecisionRow {
        assignments = List.copyOf(assignments);
    }

    /** Whether it stands under the condition that a meeting with quorum agrees. */
    public boolean isProvisional() {
        return !quorum.isMet() && ratification == null;
    }

    /** Whether nothing is to be treated. */
    public boolean isWithoutTreatment() {
        return assignments.isEmpty();
    }
}
