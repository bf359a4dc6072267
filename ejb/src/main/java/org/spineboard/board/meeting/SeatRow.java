package org.spineboard.board.meeting;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.security.Role;

/**
 * Somebody expected at a meeting.
 *
 * @param covers for whom the person stands in; null for a member
 * @param present whether the person is at the table now
 */
public record SeatRow(
        UUID id,
        Role role,
        String subject,
        String name,
        @Nullable String covers,
        boolean present) implements Serializable {}
