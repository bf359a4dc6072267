package org.spineboard.casefile.reading;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.Move;
import org.spineboard.casefile.Topic;
import org.spineboard.casefile.Track;
import org.spineboard.casefile.change.EventKind;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.security.Role;

/**
 * One event of a case.
 *
 * @param step its place in the history, from 1
 * @param occurredAt clinical time; earlier than {@code recordedAt} when entered late, and then {@code backDated}
 * @param move the move made or taken back; null for events that are none
 * @param topic what was recorded, and {@code record} the id of the record; null for moves
 * @param role in which the person acted; null when the product acted by itself
 * @param reasonCode picklist code of the reason, if one was asked for
 * @param answerable who answers for it beside the actor, such as the clinician behind a refusal
 * @param takenBack whether a later event took this one back
 */
public record TimelineEntry(
        int step,
        EventKind kind,
        @Nullable Move move,
        @Nullable Topic topic,
        @Nullable UUID record,
        CaseStatus from,
        CaseStatus to,
        Track track,
        Instant occurredAt,
        Instant recordedAt,
        boolean backDated,
        String actorName,
        @Nullable Role role,
        OrganisationCode organisation,
        @Nullable String reasonCode,
        @Nullable String text,
        @Nullable String answerable,
        boolean takenBack)
        implements Serializable {}
