package org.spineboard.casefile.change;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.Topic;
import org.spineboard.pathway.Milestone;

/**
 * Something that happened to a case and is no move.
 *
 * @param record id of the request, report or other record it is about
 * @param occurredAt clinical time; earlier than now when entered late
 * @param milestone the milestone of the pathway it is, if it is one
 * @param words a few words for the timeline; nothing that only some readers of the case may know
 */
public record Happening(
        Topic topic,
        UUID record,
        Instant occurredAt,
        @Nullable Milestone milestone,
        @Nullable String words) {
    /** Something that is no milestone. */
    public static Happening of(Topic topic, UUID record, Instant occurredAt, @Nullable String words) {
        return new Happening(topic, record, occurredAt, null, words);
    }
}
