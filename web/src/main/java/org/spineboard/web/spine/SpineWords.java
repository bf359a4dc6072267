package org.spineboard.web.spine;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spineboard.scoring.ScoreResult;
import org.spineboard.scoring.Status;
import org.spineboard.scoring.input.Figure;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.KnownDay;
import org.spineboard.spinerecord.Side;
import org.spineboard.spinerecord.Source;
import org.spineboard.spinerecord.ValueKind;
import org.spineboard.spinerecord.ValueKind.Choice;
import org.spineboard.spinerecord.state.EarlierTreatment;
import org.spineboard.spinerecord.treatment.Dose;
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

    /** What was given or done, without where. */
    public static String treatment(EarlierTreatment treatment) {
        String kind = Words.of("spinerecord.TreatmentKind." + treatment.kind());
        String given = treatment.dose() == null ? kind : kind + " " + dose(treatment.dose());
        return treatment.lastDay() == null ? given : given + ", " + day(treatment.lastDay());
    }

    private static String dose(Dose dose) {
        String total = dose.total().stripTrailingZeros().toPlainString();
        String given = dose.fractions() == null
                ? Words.of("spinerecord.dose", total)
                : Words.of("spinerecord.doseIn", total, dose.fractions());
        return dose.cord() == null
                ? given
                : given
                        + Words.of(
                                "spinerecord.cord",
                                dose.cord().stripTrailingZeros().toPlainString(),
                                Words.of("spinerecord.CordStructure." + dose.structure()));
    }

    private static String day(KnownDay day) {
        return switch (day.exactness()) {
            case DAY -> ClinicalDates.date(day.first());
            case MONTH -> ClinicalDates.month(day.first());
            case YEAR -> String.valueOf(day.first().getYear());
        };
    }

    /** Where something may have been read or found, apart from reports. */
    static List<String> sources() {
        return Arrays.stream(Source.values())
                .filter(source -> source != Source.REPORT)
                .map(Enum::name)
                .toList();
    }

    /** The prefix under which the words of an aspect's values stand. */
    static String prefix(Aspect aspect) {
        if (aspect == Aspect.POSTEROLATERAL) {
            return "imaging.posterolateral.";
        }
        boolean yesNo = aspect.kind() instanceof Choice choice && YES_NO.containsAll(choice.said());
        return "spinerecord." + (yesNo ? "seen" : aspect.name()) + ".";
    }

    private static String word(Aspect aspect, Choice choice, String value) {
        boolean yesNo = YES_NO.containsAll(choice.said());
        return Words.of("spinerecord." + (yesNo ? "seen" : aspect.name()) + "." + value);
    }

    private static String word(Side side) {
        return Words.of("spinerecord.Side." + side);
    }
}
