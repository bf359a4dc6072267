package org.spineboard.appraisal.dose;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.spineboard.scoring.ScoreResult;
import org.spineboard.scoring.input.Figure;
import org.spineboard.scoring.radiation.BedEqd2;

/**
 * What a course gives the cord, by the linear-quadratic model (Fowler 1989).
 *
 * @param bed in Gy of the level's α/β; empty when dose or fractions are not known
 * @param eqd2 in Gy of α/β 2; empty when dose or fractions are not known
 * @param isUncertain whether a fraction is so large that the model is uncertain
 */
public record CourseDose(Course course, Optional<BigDecimal> bed, Optional<BigDecimal> eqd2, boolean isUncertain) {
    private static final String FLAG = "ABOVE_8_GY_PER_FRACTION";

    static CourseDose of(Course course, BigDecimal alphaBeta) {
        ScoreResult level = model(course, alphaBeta);
        ScoreResult cord = model(course, LevelDose.CORD);
        return new CourseDose(
                course,
                exact(level, "bed_gy"),
                exact(cord, "eqd2_gy"),
                level.basis().flags().contains(FLAG));
    }

    private static ScoreResult model(Course course, BigDecimal alphaBeta) {
        Map<String, Object> given = new HashMap<>();
        given.put("alpha_beta_gy", alphaBeta);
        given.put("tissue", "CORD");
        Optional.ofNullable(course.toTheCord()).ifPresent(dose -> given.put("total_dose_gy", dose));
        Optional.ofNullable(course.fractions()).ifPresent(count -> given.put("fractions", count));
        return BedEqd2.SCORE.of(given);
    }

    private static Optional<BigDecimal> exact(ScoreResult result, String name) {
        return Optional.ofNullable(result.basis().extra().get(name)).map(Figure::exact);
    }
}
