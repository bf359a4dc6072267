package org.spineboard.referral.form;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the board is asked.
 *
 * @param presentersPlan what would be done without the board, so that it can be seen what the board changed
 * @param participants people or specialties the referrer would like at the meeting
 */
public record Question(
        @Nullable String toBoard,
        @Nullable String toRadiology,
        @Nullable String toPathology,
        @Nullable Reason reasonNow,
        @Nullable String presentersPlan,
        List<String> participants)
        implements Serializable {
    /** Nothing said. */
    public static final Question NOT_SAID = new Question(null, null, null, null, null, List.of());

    /** Why the patient is referred at this time. */
    public enum Reason {
        NEW,
        PROGRESSION,
        RECURRENCE,
        EMERGENCY,
        THERAPY_COURSE
    }

    public Question {
        toBoard = Said.paragraph(toBoard);
        toRadiology = Said.paragraph(toRadiology);
        toPathology = Said.paragraph(toPathology);
        presentersPlan = Said.paragraph(presentersPlan);
        participants = participants.stream()
                .map(Said::line)
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
