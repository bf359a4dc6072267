package org.spineboard.referral.finding;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.Text;
import org.spineboard.shared.time.ClinicalTime;

/** One symptom or sign as it was found: where, on which side, since when. */
public record FindingNote(
        Finding finding,
        Answer answer,
        @Nullable Side side,
        @Nullable String level,
        @Nullable ClinicalTime onset) implements Serializable {
    public FindingNote {
        level = level == null ? null : Text.line(level, Text.SHORT);
    }

    /** A finding of which nothing more is known. */
    public static FindingNote of(Finding finding, Answer answer) {
        return new FindingNote(finding, answer, null, null, null);
    }
}
