package org.spineboard.board.meeting;

import java.time.Instant;

/**
 * Plan a meeting.
 *
 * @param openingMinutes how long the opening takes before the first case
 */
public record PlanMeeting(Instant startsAt, Instant endsAt, String place, int openingMinutes) {}
