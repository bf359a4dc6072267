package org.spineboard.casefile.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.Move;

/**
 * The wish to make a move.
 *
 * @param occurredAt clinical time; earlier than now when entered late
 * @param reasonCode coded reason, where the move asks for one
 * @param text what was said: advice, question, findings, reason
 * @param answerable who answers for it beside the actor, such as the clinician behind a refusal
 */
public record MoveOrder(
        Move move,
        Instant occurredAt,
        @Nullable String reasonCode,
        @Nullable String text,
        @Nullable String answerable) {
    /** A move that needs no words. */
    public static MoveOrder of(Move move, Instant at) {
        return new MoveOrder(move, at, null, null, null);
    }

    /** A move with words. */
    public static MoveOrder of(Move move, Instant at, String text) {
        return new MoveOrder(move, at, null, text.isEmpty() ? null : text, null);
    }
}
