package org.spineboard.appraisal.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spineboard.scoring.ScoreResult;
import org.spineboard.scoring.input.Figure;
import org.spineboard.scoring.stability.SinsLocation;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.spine.SpinalRange;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.TreatmentKind;
import org.spineboard.spinerecord.state.EarlierTreatment;

/** How the scores of one lesion are filled: SINS, ESCC and the axes of NOMS. */
final class LesionLines {
    /** A level of each location group, for a spine in which the group was said and cannot be derived. */
    private static final Map<String, String> LEVEL_OF_GROUP =
            Map.of("JUNCTIONAL", "T12", "MOBILE", "L3", "SEMIRIGID", "T8", "RIGID", "S3");

    private static final Map<String, String> STABILITY =
            Map.of("STABLE", "STABLE", "POTENTIALLY_UNSTABLE", "INDETERMINATE", "UNSTABLE", "UNSTABLE");

    static final List<Line> SINS = List.of(
            Line.of("level", LesionLines::level, Aspect.LOCATION_GROUP),
            Line.same("pain", Aspect.PAIN),
            Line.same("lesion", Aspect.LESION),
            Line.same("alignment", Aspect.ALIGNMENT),
            Line.same("collapse", Aspect.COLLAPSE),
            Line.same("posterolateral", Aspect.POSTEROLATERAL));

    static final List<Line> ESCC = List.of(
            Line.same("epidural_extension", Aspect.EPIDURAL_EXTENSION),
            Line.same("thecal_deformation", Aspect.THECAL_DEFORMATION),
            Line.same("cord_abutment", Aspect.CORD_ABUTMENT),
            Line.same("cord_compression", Aspect.CORD_COMPRESSION),
            Line.same("csf_visible", Aspect.CSF_VISIBLE));

    static final List<Line> NOMS = List.of(
            Line.of("escc", LesionLines::escc, Aspect.EPIDURAL.toArray(Aspect[]::new)),
            Line.same("myelopathy", Aspect.MYELOPATHY),
            Line.of("radiosensitivity", LesionLines::radiosensitivity, Aspect.PRIMARY),
            Line.of(
                    "mechanical",
                    LesionLines::mechanical,
                    Aspect.PAIN,
                    Aspect.LESION,
                    Aspect.ALIGNMENT,
                    Aspect.COLLAPSE,
                    Aspect.POSTEROLATERAL),
            Line.same("fit_for_open_surgery", Aspect.FIT_FOR_OPEN_SURGERY));

    private LesionLines() {}

    /** Whether the stretch was irradiated before. */
    static boolean isIrradiated(Known known) {
        return has(known, TreatmentKind.RADIATION);
    }

    /** Whether the stretch has had one of these before. */
    static boolean has(Known known, TreatmentKind... kinds) {
        for (EarlierTreatment treatment : known.treatments()) {
            if (List.of(kinds).contains(treatment.kind())) {
                return true;
            }
        }
        return false;
    }

    /** Of a stretch the level that scores most; in a spine counted otherwise one of the group that was said. */
    private static Optional<String> level(Known known) {
        return known.numbering().asksForGroup()
                ? known.word(Aspect.LOCATION_GROUP).map(LEVEL_OF_GROUP::get)
                : known.lesion().flatMap(lesion -> worst(lesion.at()));
    }

    private static Optional<String> worst(SpinalRange at) {
        return SpinalLevel.usual().stream()
                .filter(at::has)
                .map(SpinalLevel::name)
                .max(Comparator.comparing(level ->
                        SinsLocation.SCORE.of(Map.of("level", level)).total().orElse(Figure.number(0))));
    }

    private static Optional<String> escc(Known known) {
        return Sheets.result("bilsky_escc", known).total().map(Figure::text);
    }

    /** What was irradiated before counts as resistant (the branch of NOMS for it). */
    private static Optional<String> radiosensitivity(Known known) {
        return isIrradiated(known)
                ? Optional.of("RESISTANT")
                : known.word(Aspect.PRIMARY)
                        .flatMap(primary -> PrimaryTable.of(primary, "radiosensitivity"))
                        .map(words -> words.get(0));
    }

    private static Optional<String> mechanical(Known known) {
        ScoreResult sins = Sheets.result("sins", known);
        return sins.category().map(STABILITY::get);
    }
}
