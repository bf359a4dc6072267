package org.spineboard.board.agenda;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.spineboard.board.meeting.MeetingId;
import org.spineboard.board.quorum.CaseNeeds;
import org.spineboard.shared.CaseNumber;

/**
 * A case's place on an agenda.
 *
 * @param position from 1
 * @param urgentReason why it was added after the agenda was frozen; null when it was not
 * @param presenter who presented it; null before
 * @param discussedAt since when it was discussed; null before
 */
public record Listing(
        MeetingId meeting,
        CaseNumber number,
        int position,
        AgendaPart part,
        int minutes,
        CaseNeeds needs,
        @Nullable String urgentReason,
        AgendaState state,
        Instant listedAt,
        String listedBy,
        @Nullable String presenter,
        @Nullable Instant discussedAt)
        implements Serializable {}
