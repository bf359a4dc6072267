package org.spineboard.board.meeting;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.OrganisationCode;

/**
 * A meeting as lists show it.
 *
 * @param freezesAt when the agenda freezes; cases are added after that only with an urgent reason
 * @param frozenAt when the coordinator froze it earlier; null when nobody did
 */
public record MeetingRow(
        MeetingId id,
        OrganisationCode centre,
        Instant startsAt,
        Instant endsAt,
        String place,
        int openingMinutes,
        MeetingState state,
        Instant freezesAt,
        @Nullable Instant frozenAt,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        int version)
        implements Serializable {
    /** Whether the agenda is frozen at that time. */
    public boolean isFrozen(Instant now) {
        return frozenAt != null || !now.isBefore(freezesAt);
    }

    /** How long the meeting lasts. */
    public int minutes() {
        return (int) Duration.between(startsAt, endsAt).toMinutes();
    }
}
