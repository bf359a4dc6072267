package org.spineboard.web.spine;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spineboard.scoring.ScoreResult;
import org.spineboard.scoring.Status;
import org.spineboard.scoring.input.Figure;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.Side;
import org.spineboard.spinerecord.ValueKind;
import org.spineboard.spinerecord.ValueKind.Choice;
import org.spineboard.web.frame.Words;
import org.spineboard.web.text.ClinicalDates;

/** What the spine record says, in words. */
public final class SpineWords {
    private static final Set<String> YES_NO = Set.of("Y", "N", ValueKind.INDETERMINATE, ValueKind.UNKNOWN);

    private SpineWords() {}

    /** A value as people say it. */
    public static String value(Aspect aspect, String value, @Nullable String unit, @Nullable Side side) {
        if (aspect.kind() instanceof Choice choice) {
            return word(aspect, choice, value) + (side == null ? "" : ", " + word(side));
        }
        if (aspect.kind() instanceof ValueKind.Day) {
            return ClinicalDates.date(LocalDate.parse(value));
        }
        return unit == null ? value : value + " " + unit;
    }

    /** A grade or a range of grades; empty when nothing is known. */
    public static String grade(ScoreResult result) {
        if (result.status() == Status.INVALID) {
            return Words.of("spinerecord.grade.contradiction");
        }
        return result.total().map(Figure::text).orElseGet(() -> result.min()
                .flatMap(low -> result.max().map(high -> Words.of("spinerecord.grade.range", low.text(), high.text())))
                .orElse(""));
    }

    private static String word(Aspect aspect, Choice choice, String value) {
        boolean yesNo = YES_NO.containsAll(choice.said());
        return Words.of("spinerecord." + (yesNo ? "seen" : aspect.name()) + "." + value);
    }

    private static String word(Side side) {
        return Words.of("spinerecord.Side." + side);
    }
}
