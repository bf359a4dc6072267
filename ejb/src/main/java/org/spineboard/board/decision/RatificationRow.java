package org.spineboard.board.decision;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.spineboard.board.meeting.MeetingId;
import org.spineboard.shared.security.Signature;

/**
 * What a meeting with quorum said about a provisional decision.
 *
 * @param agrees whether the meeting would have decided the same
 * @param words what it would have done otherwise, to learn from; null when it agrees
 */
public record RatificationRow(
        MeetingId meeting, boolean agrees, @Nullable String words, Signature signature) implements Serializable {}
