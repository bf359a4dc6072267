package org.spineboard.spinerecord.state;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.spineboard.scoring.ScoreResult;
import org.spineboard.scoring.input.Figure;
import org.spineboard.scoring.stability.BilskyEscc;
import org.spineboard.scoring.stability.Sins;
import org.spineboard.scoring.stability.SinsLocation;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.spine.SpinalRange;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.Numbering;

/** What follows from the observations of one lesion; nothing of it is kept, it is worked out each time. */
public final class LesionScores {
    /** A level of each location group, for a spine in which the group was said and cannot be derived. */
    private static final Map<String, String> LEVEL_OF_GROUP =
            Map.of("JUNCTIONAL", "T12", "MOBILE", "L3", "SEMIRIGID", "T8", "RIGID", "S3");

    private LesionScores() {}

    /** The grade of epidural compression. */
    public static ScoreResult escc(LesionState lesion) {
        return BilskyEscc.SCORE.of(inputs(lesion, Aspect.EPIDURAL.stream()));
    }

    /** Mechanical stability; empty when it was seen that there is no lesion. */
    public static Optional<ScoreResult> sins(LesionState lesion, Numbering numbering) {
        if (lesion.known(Aspect.LESION).filter("NONE"::equals).isPresent()) {
            return Optional.empty();
        }
        Map<String, String> inputs =
                inputs(lesion, Stream.concat(Aspect.SINS_IMAGING.stream(), Stream.of(Aspect.PAIN)));
        level(lesion, numbering).ifPresent(level -> inputs.put("level", level));
        return Optional.of(Sins.SCORE.of(inputs));
    }

    /** Of a stretch the level that scores most; where the spine is counted in another way, one of the group that was said. */
    private static Optional<String> level(LesionState lesion, Numbering numbering) {
        return numbering.asksForGroup()
                ? lesion.known(Aspect.LOCATION_GROUP).map(LEVEL_OF_GROUP::get)
                : worst(lesion.at());
    }

    private static Optional<String> worst(SpinalRange at) {
        return SpinalLevel.usual().stream()
                .filter(at::has)
                .map(SpinalLevel::name)
                .max(Comparator.comparing(level ->
                        SinsLocation.SCORE.of(Map.of("level", level)).total().orElse(Figure.number(0))));
    }

    private static Map<String, String> inputs(LesionState lesion, Stream<Aspect> aspects) {
        Map<String, String> inputs = new HashMap<>();
        aspects.forEach(aspect ->
                lesion.known(aspect).ifPresent(value -> inputs.put(aspect.name().toLowerCase(Locale.ROOT), value)));
        return inputs;
    }
}
