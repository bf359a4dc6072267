package org.spineboard.scoring.radiation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.spineboard.scoring.Direction;
import org.spineboard.scoring.Evidence;
import org.spineboard.scoring.Extra;
import org.spineboard.scoring.Item;
import org.spineboard.scoring.Reading;
import org.spineboard.scoring.Reading.Scored;
import org.spineboard.scoring.Score;
import org.spineboard.scoring.Title;
import org.spineboard.scoring.input.Amount;
import org.spineboard.scoring.input.Answers;
import org.spineboard.scoring.input.Breaks;
import org.spineboard.scoring.input.Figure;
import org.spineboard.scoring.input.StandIn;
import org.spineboard.scoring.table.Grading;
import org.spineboard.scoring.table.Sum;

/**
 * Nieder score of myelopathy after re-irradiation, 0–18 in halves, higher is worse (Nieder 2005, updated 2006; table of
 * points). BED in Gy with α/β 2 (lumbar cord 4) of each course at the same place; interval in calendar months from the
 * last fraction of the first to the first of the second. What is missing leaves a range.
 */
public final class NiederScore {
    private static final String FIRST = "course1_bed_gy2";
    private static final String SECOND = "course2_bed_gy2";
    private static final String INTERVAL = "interval_months";
    private static final String GY = "Gy";
    private static final List<BigDecimal> BED_LIMITS = Stream.of(120, 130, 140, 150, 160, 170, 180, 190, 200)
            .map(BigDecimal::valueOf)
            .toList();
    private static final BigDecimal LARGE_COURSE = BigDecimal.valueOf(102);
    private static final BigDecimal LONG_INTERVAL = BigDecimal.valueOf(6);
    private static final BigDecimal PENALTY = new BigDecimal("4.5");
    private static final Grading RISK =
            Grading.upTo(3, "LOW").thenUpTo(6, "INTERMEDIATE").above("HIGH");
    /** With either of these a second course can lead to every number of points. */
    private static final List<StandIn> JUST_BELOW_AND_AT = Stream.of(
                    LARGE_COURSE.subtract(BigDecimal.ONE), LARGE_COURSE)
            .map(StandIn::of)
            .toList();

    private static final Amount SECOND_COURSE = Amount.atLeast(SECOND, 0, GY);

    /** The calculator. */
    public static final Score SCORE = new Score(
            new Title(
                    "nieder_score",
                    "2006.1",
                    "Nieder C et al. Int J Radiat Oncol Biol Phys 2005;61:851–855; 2006;66:1446–1449",
                    Evidence.V2,
                    Direction.HIGHER_IS_WORSE),
            List.of(
                    Amount.atLeast(FIRST, 0, GY).standingIn(answers -> courses(answers, SECOND)),
                    SECOND_COURSE.standingIn(answers -> courses(answers, FIRST)),
                    Amount.atLeast(INTERVAL, 0, "months").standingIn("0", "6")),
            RISK.categories(),
            Stream.of("cumulative_bed_gy2", "bed_points", "interval_points", "course_points")
                    .map(Extra::of)
                    .toList(),
            NiederScore::read);

    private NiederScore() {}

    private static Reading read(Answers answers) {
        BigDecimal first = answers.number(FIRST);
        BigDecimal second = answers.number(SECOND);
        BigDecimal cumulative = first.add(second);
        long above = BED_LIMITS.stream()
                .filter(limit -> cumulative.compareTo(limit) > 0)
                .count();
        String larger = first.compareTo(second) >= 0 ? FIRST : SECOND;
        boolean isShort = answers.number(INTERVAL).compareTo(LONG_INTERVAL) < 0;
        boolean isLarge = first.max(second).compareTo(LARGE_COURSE) >= 0;
        Item bed = new Item(
                SECOND,
                answers.figure(SECOND),
                Figure.number(above),
                "cumulative BED " + cumulative.toPlainString() + " Gy");
        Item interval = new Item(
                INTERVAL,
                answers.figure(INTERVAL),
                penalty(isShort),
                isShort ? "less than 6 months between the courses" : "6 months or more between the courses");
        Item course = new Item(
                larger,
                answers.figure(larger),
                penalty(isLarge),
                isLarge ? "a course of 102 Gy or more" : "no course of 102 Gy or more");
        List<Item> items = List.of(bed, interval, course);
        BigDecimal total = Sum.total(items);
        return Scored.of(Figure.number(total), RISK.of(total), items)
                .with("cumulative_bed_gy2", Figure.number(cumulative))
                .with("bed_points", bed.points())
                .with("interval_points", interval.points())
                .with("course_points", course.points());
    }

    private static Figure penalty(boolean applies) {
        return Figure.number(applies ? PENALTY : BigDecimal.ZERO);
    }

    /** Where the sum with the other course, or this one alone, passes a limit. */
    private static List<StandIn> courses(Answers answers, String other) {
        if (!answers.has(other)) {
            return JUST_BELOW_AND_AT;
        }
        BigDecimal known = answers.number(other);
        List<BigDecimal> changes = new ArrayList<>(List.of(LARGE_COURSE));
        BED_LIMITS.stream().map(limit -> limit.subtract(known)).forEach(changes::add);
        return Breaks.around(SECOND_COURSE.range(), changes);
    }
}
