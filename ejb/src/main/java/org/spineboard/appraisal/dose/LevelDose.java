package org.spineboard.appraisal.dose;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.spineboard.scoring.ScoreResult;
import org.spineboard.scoring.radiation.NiederScore;
import org.spineboard.scoring.radiation.Reirradiation;
import org.spineboard.scoring.radiation.SbrtCord;
import org.spineboard.spine.SpinalLevel;

/**
 * Everything radiotherapy gives one level. Doses of several courses are added as EQD2 or BED of the same α/β, never as they
 * were prescribed.
 *
 * @param alphaBeta of the BED, in Gy: 2 for the cervical and thoracic cord, 4 below (Nieder 2005)
 * @param courses from the first to the last, those planned at the end
 */
public record LevelDose(SpinalLevel level, BigDecimal alphaBeta, List<CourseDose> courses) {
    /** α/β of the cord, in Gy, for EQD2. */
    static final BigDecimal CORD = BigDecimal.valueOf(2);

    private static final BigDecimal LUMBAR = BigDecimal.valueOf(4);

    private static final Comparator<Course> IN_TIME = Comparator.comparing(Course::isPlanned)
            .thenComparing(Course::day, Comparator.nullsFirst(Comparator.naturalOrder()));

    public LevelDose {
        courses = List.copyOf(courses);
    }

    /** Each level that was irradiated or is to be, from above to below. */
    public static List<LevelDose> all(List<Course> courses) {
        List<LevelDose> levels = new ArrayList<>();
        for (SpinalLevel level : SpinalLevel.values()) {
            List<Course> here = courses.stream()
                    .filter(course -> course.at().has(level))
                    .sorted(IN_TIME)
                    .toList();
            if (!here.isEmpty()) {
                BigDecimal alphaBeta = level.compareTo(SpinalLevel.L1) < 0 ? CORD : LUMBAR;
                levels.add(new LevelDose(
                        level,
                        alphaBeta,
                        here.stream()
                                .map(course -> CourseDose.of(course, alphaBeta))
                                .toList()));
            }
        }
        return levels;
    }

    /** EQD2 of all courses together, in Gy of α/β 2; at least that much when one of them is not known. */
    public BigDecimal eqd2() {
        return sum(CourseDose::eqd2);
    }

    /** BED of all courses together, in Gy of the level's α/β; at least that much when one of them is not known. */
    public BigDecimal bed() {
        return sum(CourseDose::bed);
    }

    /** Whether every course could be added. */
    public boolean isWhole() {
        return courses.stream().allMatch(course -> course.eqd2().isPresent());
    }

    /** Whether there is more than one course. */
    public boolean isAgain() {
        return courses.size() > 1;
    }

    /** Risk of myelopathy after two courses (Nieder 2006); empty where there are not two. */
    public Optional<ScoreResult> nieder() {
        if (courses.size() != 2) {
            return Optional.empty();
        }
        Map<String, Object> given = new HashMap<>();
        courses.get(0).bed().ifPresent(bed -> given.put("course1_bed_gy2", bed));
        courses.get(1).bed().ifPresent(bed -> given.put("course2_bed_gy2", bed));
        months().ifPresent(months -> given.put("interval_months", months));
        return Optional.of(NiederScore.SCORE.of(given));
    }

    /** The four factors of re-irradiation (Sahgal 2021); empty where no stereotactic course is planned after another. */
    public Optional<ScoreResult> reirradiation() {
        return planned().filter(next -> isAgain()).map(next -> {
            Map<String, Object> given = new HashMap<>();
            if (earlier().stream().allMatch(course -> course.eqd2().isPresent())) {
                given.put(
                        "prior_eqd2_gy2",
                        earlier().stream()
                                .map(course -> course.eqd2().orElseThrow())
                                .reduce(BigDecimal.ZERO, BigDecimal::add));
            }
            Optional.ofNullable(next.cord()).ifPresent(dose -> given.put("sbrt_thecal_dmax_gy", dose));
            Optional.ofNullable(next.fractions()).ifPresent(count -> given.put("sbrt_fractions", count));
            months().ifPresent(months -> given.put("interval_months", months));
            return Reirradiation.SCORE.of(given);
        });
    }

    /** The limit of the cord in a first stereotactic course (Sahgal 2021); empty where none is planned. */
    public Optional<ScoreResult> firstStereotactic() {
        return planned().filter(next -> !isAgain()).map(next -> {
            Map<String, Object> given = new HashMap<>();
            Optional.ofNullable(next.fractions()).ifPresent(count -> given.put("fractions", count));
            Optional.ofNullable(next.cord()).ifPresent(dose -> given.put("cord_dmax_gy", dose));
            return SbrtCord.SCORE.of(given);
        });
    }

    private Optional<Course> planned() {
        return courses.stream()
                .map(CourseDose::course)
                .filter(course -> course.isPlanned() && course.isStereotactic())
                .findFirst();
    }

    private List<CourseDose> earlier() {
        return courses.stream().filter(course -> !course.course().isPlanned()).toList();
    }

    /** Whole months from the end of the course before to the beginning of the one planned. */
    private Optional<Long> months() {
        Course last = courses.get(courses.size() - 1).course();
        @Nullable
        LocalDate from = courses.size() < 2
                ? null
                : courses.get(courses.size() - 2).course().day();
        @Nullable LocalDate to = last.day();
        return from == null || to == null || !last.isPlanned() || to.isBefore(from)
                ? Optional.empty()
                : Optional.of(ChronoUnit.MONTHS.between(from, to));
    }

    private BigDecimal sum(Function<CourseDose, Optional<BigDecimal>> dose) {
        return courses.stream().flatMap(course -> dose.apply(course).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
