package org.spineboard.column.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spineboard.column.Span;
import org.spineboard.scoring.ScoreResult;
import org.spineboard.scoring.input.Figure;
import org.spineboard.scoring.stability.BilskyEscc;
import org.spineboard.scoring.stability.Sins;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.spine.SpinalRange;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.Numbering;

/** The score and the grade of a lesion, from what is known of it and no further. */
final class LesionScores {
    private static final List<Aspect> ITEMS =
            List.of(Aspect.LESION, Aspect.ALIGNMENT, Aspect.COLLAPSE, Aspect.POSTEROLATERAL, Aspect.PAIN);

    /** A level of each group, by which a group that somebody chose is told to the score. */
    private static final Map<String, String> EXAMPLES =
            Map.of("JUNCTIONAL", "T12", "MOBILE", "L3", "SEMIRIGID", "T8", "RIGID", "S3");

    private LesionScores() {}

    /**
     * The totals that are possible; null while nothing of it was answered. Of a lesion at several levels the totals of all
     * of them.
     */
    static @Nullable Span sins(SpinalRange at, Numbering numbering, Known lesion) {
        Map<String, String> items = known(lesion, ITEMS);
        if (items.isEmpty()) {
            return null;
        }
        IntSummaryStatistics totals = places(at, numbering, lesion)
                .flatMapToInt(place -> totals(items, place))
                .summaryStatistics();
        return totals.getCount() == 0 ? null : new Span(totals.getMin(), totals.getMax());
    }

    private static IntStream totals(Map<String, String> items, Optional<String> place) {
        Map<String, String> given = new HashMap<>(items);
        place.ifPresent(level -> given.put("level", level));
        ScoreResult result = Sins.SCORE.of(given);
        return result.faults().isEmpty()
                ? Stream.of(result.min(), result.max())
                        .flatMap(Optional::stream)
                        .map(Figure::exact)
                        .mapToInt(exact -> exact.intValueExact())
                : IntStream.empty();
    }

    /** Where the score may take the lesion to be; a level is never guessed for a spine that is counted in another way. */
    private static Stream<Optional<String>> places(SpinalRange at, Numbering numbering, Known lesion) {
        if (numbering.asksForGroup()) {
            return Stream.of(lesion.of(Aspect.LOCATION_GROUP).map(EXAMPLES::get));
        }
        return Arrays.stream(SpinalLevel.values())
                .filter(level -> level.isUsual() && at.has(level))
                .map(level -> Optional.of(level.name()));
    }

    /** The grade, or the lowest and the highest that are possible; empty while nothing of it was answered. */
    static String escc(Known lesion) {
        Map<String, String> findings = known(lesion, Aspect.EPIDURAL);
        if (findings.isEmpty()) {
            return "";
        }
        ScoreResult result = BilskyEscc.SCORE.of(findings);
        String low = result.min().map(Figure::text).orElse("");
        String high = result.max().map(Figure::text).orElse("");
        return low.equals(high) || high.isEmpty() ? low : low + "–" + high;
    }

    private static Map<String, String> known(Known lesion, List<Aspect> aspects) {
        Map<String, String> known = new HashMap<>();
        Function<Aspect, String> name = aspect -> aspect.name().toLowerCase(Locale.ROOT);
        aspects.forEach(aspect -> lesion.of(aspect).ifPresent(value -> known.put(name.apply(aspect), value)));
        return known;
    }
}
