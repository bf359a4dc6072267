package org.spineboard.demo.spine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.spineboard.demo.people.Lesion;
import org.spineboard.demo.people.LesionType;
import org.spineboard.imaging.report.LevelSaid;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.Side;
import org.spineboard.spinerecord.Stated;
import org.spineboard.spinerecord.ValueKind;

/** What a radiologist says of the levels of a spine, such that its parts go together. */
public final class LevelWords {
    /** How many different spines there are. */
    public static final int SEEDS = 840;

    private static final Map<String, String> FINDINGS =
            Map.of("1a", "YNNNY", "1b", "YYNNY", "1c", "YYYNY", "2", "YYYYY", "3", "YYYYN");
    private static final int MANY = 12;
    private static final String NO_EPIDURAL = "NNNNY";

    private LevelWords() {}

    /**
     * The levels of one report: the one the case is about, mostly another, sometimes something small.
     *
     * @param seed what the choices hang on
     */
    public static List<LevelSaid> of(Lesion lesion, boolean compression, int seed) {
        List<LevelSaid> levels = new ArrayList<>();
        levels.add(first(lesion, compression, seed));
        if (seed % 3 != 0) {
            levels.add(quiet(second(lesion.level()), lesion.type(), seed));
        }
        if (seed % 5 == 0 && lesion.level() != SpinalLevel.S1) {
            levels.add(LevelSaid.at(
                    SpinalLevel.S1,
                    Stated.of(Aspect.LESION, ValueKind.INDETERMINATE),
                    Stated.of(Aspect.COLLAPSE, "NONE"),
                    Stated.of(Aspect.ALIGNMENT, "NORMAL"),
                    Stated.of(Aspect.POSTEROLATERAL, "NONE"),
                    Stated.of(Aspect.EPIDURAL_EXTENSION, "N"),
                    Stated.of(Aspect.FRACTURE, "N"),
                    Stated.of(Aspect.REMARK, "Small, may be a haemangioma.")));
        }
        return levels;
    }

    /** Disease all over the spine: twelve levels, one of them the one the case is about. */
    public static List<LevelSaid> everywhere(Lesion lesion, int seed) {
        List<LevelSaid> levels = new ArrayList<>(of(lesion, false, 1));
        SpinalLevel.usual().stream()
                .filter(level -> level.compareTo(SpinalLevel.T2) >= 0 && level.position() % 2 == 1)
                .filter(level -> levels.stream().noneMatch(said -> said.at().has(level)))
                .limit(MANY - levels.size())
                .forEach(level -> levels.add(quiet(level, lesion.type(), seed + level.position())));
        return levels;
    }

    private static LevelSaid first(Lesion lesion, boolean compression, int seed) {
        List<Stated> said = new ArrayList<>();
        said.add(Stated.of(Aspect.LESION, lesion.type().name()));
        said.add(Stated.of(Aspect.COLLAPSE, collapse(lesion.fracture(), seed)));
        said.add(Stated.of(Aspect.ALIGNMENT, alignment(lesion.fracture(), seed)));
        said.add(posterolateral(seed));
        said.addAll(canal(lesion, compression, seed));
        said.add(Stated.of(Aspect.FRACTURE, lesion.fracture() ? "Y" : "N"));
        if (lesion.level().compareTo(SpinalLevel.L2) >= 0 && lesion.epidural()) {
            said.add(Stated.of(Aspect.CANAL, "Below the conus; roots of the cauda crowded on the left."));
        }
        if (lesion.fracture()) {
            said.add(Stated.of(Aspect.REMARK, "Loss of height of about a third, posterior wall bulging."));
        }
        return LevelSaid.at(lesion.level(), said.toArray(Stated[]::new));
    }

    private static LevelSaid quiet(SpinalLevel level, LesionType type, int seed) {
        return LevelSaid.at(
                level,
                Stated.of(Aspect.LESION, type.name()),
                Stated.of(Aspect.COLLAPSE, seed % 2 == 0 ? "NONE" : "NO_COLLAPSE_GT_50_INVOLVED"),
                Stated.of(Aspect.ALIGNMENT, "NORMAL"),
                Stated.of(Aspect.POSTEROLATERAL, "NONE"),
                Stated.of(Aspect.EPIDURAL_EXTENSION, "N"),
                Stated.of(Aspect.FRACTURE, "N"));
    }

    private static String collapse(boolean fracture, int seed) {
        if (fracture) {
            return seed % 4 == 1 ? "COLLAPSE_GT_50" : "COLLAPSE_LT_50";
        }
        return seed % 2 == 0 ? "NO_COLLAPSE_GT_50_INVOLVED" : "NONE";
    }

    private static String alignment(boolean fracture, int seed) {
        return fracture && seed % 7 == 3 ? "DE_NOVO_DEFORMITY" : "NORMAL";
    }

    private static Stated posterolateral(int seed) {
        return switch (seed % 6) {
            case 0 -> Stated.of(Aspect.POSTEROLATERAL, "BILATERAL");
            case 1 -> Stated.of(Aspect.POSTEROLATERAL, "UNILATERAL").on(Side.LEFT);
            case 2 -> Stated.of(Aspect.POSTEROLATERAL, "UNILATERAL").on(Side.RIGHT);
            case 3 -> Stated.of(Aspect.POSTEROLATERAL, ValueKind.INDETERMINATE);
            default -> Stated.of(Aspect.POSTEROLATERAL, "NONE");
        };
    }

    private static List<Stated> canal(Lesion lesion, boolean compression, int seed) {
        List<String> grades = compression ? List.of("2", "2", "3") : List.of("1a", "1b", "1c", "1a");
        String grade = grades.get(seed % grades.size());
        String answers = lesion.epidural() ? FINDINGS.getOrDefault(grade, NO_EPIDURAL) : NO_EPIDURAL;
        List<Stated> canal = new ArrayList<>();
        for (int i = 0; i < Aspect.EPIDURAL.size(); i++) {
            canal.add(Stated.of(Aspect.EPIDURAL.get(i), answers.substring(i, i + 1)));
        }
        return canal;
    }

    /** Another level, not far from the first. */
    private static SpinalLevel second(SpinalLevel level) {
        List<SpinalLevel> all = SpinalLevel.usual();
        int at = all.indexOf(level);
        return level.compareTo(SpinalLevel.L4) < 0 ? all.get(at + 2) : all.get(at - 2);
    }

    /** The same as a sentence on paper. */
    public static String sentence(LevelSaid level) {
        String remark = level.of(Aspect.REMARK).map(Stated::value).orElse("");
        return "%s: %s, body %s, epidural %s, fracture %s. %s"
                .formatted(
                        level.at(),
                        word(level, Aspect.LESION),
                        word(level, Aspect.COLLAPSE),
                        word(level, Aspect.EPIDURAL_EXTENSION),
                        word(level, Aspect.FRACTURE),
                        remark);
    }

    private static String word(LevelSaid level, Aspect aspect) {
        String value = level.of(aspect).map(Stated::value).orElse("");
        return switch (value) {
            case "Y" -> "yes";
            case "N" -> "no";
            case "COLLAPSE_GT_50" -> "collapsed by more than half";
            case "COLLAPSE_LT_50" -> "collapsed by less than half";
            case "NO_COLLAPSE_GT_50_INVOLVED" -> "mostly involved, not collapsed";
            default -> value.toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
