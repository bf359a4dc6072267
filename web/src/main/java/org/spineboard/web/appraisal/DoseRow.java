package org.spineboard.web.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spineboard.appraisal.dose.Course;
import org.spineboard.appraisal.dose.CourseDose;
import org.spineboard.appraisal.dose.LevelDose;
import org.spineboard.scoring.ScoreResult;
import org.spineboard.web.frame.Words;
import org.spineboard.web.score.ScoreWords;
import org.spineboard.web.text.ClinicalDates;

/**
 * What radiotherapy gives one level, in words.
 *
 * @param courses a line for each
 * @param eqd2 of all together, in Gy of α/β 2
 * @param bed of all together, in Gy of the level's own α/β
 * @param warnings what limits and scores say to it
 */
public record DoseRow(String level, List<String> courses, String eqd2, String bed, List<String> warnings) {
    static DoseRow of(LevelDose dose) {
        return new DoseRow(
                dose.level().name(),
                dose.courses().stream().map(DoseRow::course).toList(),
                together(dose, dose.eqd2()),
                Words.of("appraisal.dose.bed", together(dose, dose.bed()), dose.alphaBeta()),
                warnings(dose));
    }

    private static String course(CourseDose dose) {
        Course course = dose.course();
        Integer fractions = course.fractions();
        String prescribed = fractions == null
                ? Words.of("appraisal.dose.total", plain(course.total()))
                : Words.of("appraisal.dose.prescribed", plain(course.total()), fractions);
        String when = Words.of("appraisal.dose." + (course.isPlanned() ? "from" : "until"), day(course.day()));
        String cord = dose.eqd2()
                .map(eqd2 -> Words.of(
                        course.cord() == null ? "appraisal.dose.full" : "appraisal.dose.measured", shown(eqd2)))
                .orElseGet(() -> Words.of("appraisal.dose.unknown"));
        return Words.of("appraisal.dose.line", prescribed, when, cord);
    }

    private static List<String> warnings(LevelDose dose) {
        List<String> all = new ArrayList<>();
        if (dose.isAgain()) {
            all.add(Words.of("appraisal.dose.again"));
        }
        if (dose.courses().stream().anyMatch(CourseDose::isUncertain)) {
            all.add(Words.of("scoring.flag.ABOVE_8_GY_PER_FRACTION"));
        }
        told(dose.nieder(), "nieder").ifPresent(all::add);
        told(dose.reirradiation(), "reirradiation").ifPresent(all::add);
        dose.reirradiation().stream()
                .flatMap(result -> result.basis().flags().stream())
                .map(flag -> Words.of("scoring.flag." + flag))
                .forEach(all::add);
        told(dose.firstStereotactic(), "first").ifPresent(all::add);
        return all;
    }

    private static Optional<String> told(Optional<ScoreResult> result, String key) {
        return result.map(one ->
                Words.of("appraisal.dose." + key, (ScoreWords.total(one) + " " + ScoreWords.meaning(one)).strip()));
    }

    private static String together(LevelDose dose, BigDecimal sum) {
        return dose.isWhole() ? shown(sum) : Words.of("appraisal.dose.atLeast", shown(sum));
    }

    private static String shown(BigDecimal gy) {
        return gy.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static String plain(BigDecimal gy) {
        return gy.stripTrailingZeros().toPlainString();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? Words.of("appraisal.dose.noDay") : ClinicalDates.date(day);
    }
}
