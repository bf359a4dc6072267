package org.spineboard.web.imaging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spineboard.imaging.report.LevelSaid;
import org.spineboard.shared.Text;
import org.spineboard.shared.TextRefused;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.Side;
import org.spineboard.spinerecord.Stated;
import org.spineboard.spinerecord.ValueKind;
import org.spineboard.spinerecord.ValueKind.Choice;
import org.spineboard.web.spine.Canal;

/** Reads what was typed about one level, or says what is wrong at which field. */
final class LevelReader {
    /** What the fields of one level are called after its name and a dot. */
    static final List<String> FIELDS = List.of(
            "lesion",
            "collapse",
            "alignment",
            "posterolateral",
            "group",
            "epidural",
            "escc",
            "fracture",
            "canal",
            "words");

    private final ReportAnswers answers;
    private final SpinalLevel level;
    private final Map<String, String> problems;
    private final List<Stated> said = new ArrayList<>();

    LevelReader(ReportAnswers answers, SpinalLevel level, Map<String, String> problems) {
        this.answers = answers;
        this.level = level;
        this.problems = problems;
    }

    /** What is said; only good when no problem came up. */
    LevelSaid read() {
        choose("lesion", Aspect.LESION, "imaging.report.lesionMissing", true);
        boolean needed = !answer("lesion").equals("NONE");
        choose("collapse", Aspect.COLLAPSE, "imaging.report.collapseMissing", needed);
        choose("alignment", Aspect.ALIGNMENT, "imaging.report.alignmentMissing", needed);
        posterolateral(needed);
        choose("group", Aspect.LOCATION_GROUP, "imaging.report.groupMissing", false);
        epidural();
        choose("fracture", Aspect.FRACTURE, "imaging.report.fractureMissing", true);
        words("canal", Aspect.CANAL);
        words("words", Aspect.REMARK);
        return LevelSaid.at(level, said.toArray(Stated[]::new));
    }

    private void choose(String field, Aspect aspect, String missing, boolean needed) {
        if (isAnswerOf(aspect, answer(field))) {
            said.add(Stated.of(aspect, answer(field)));
        } else if (needed || !answer(field).isEmpty()) {
            problems.put(name(field), missing);
        }
    }

    private void posterolateral(boolean needed) {
        Optional<Side> side = Arrays.stream(Side.values())
                .filter(one -> one.name().equals(answer("posterolateral")))
                .findFirst();
        if (side.isPresent()) {
            said.add(Stated.of(Aspect.POSTEROLATERAL, "UNILATERAL").on(side.get()));
        } else {
            choose("posterolateral", Aspect.POSTEROLATERAL, "imaging.report.posterolateralMissing", needed);
        }
    }

    private void epidural() {
        String epidural = answer("epidural");
        if (epidural.equals("Y")) {
            Arrays.stream(Canal.values())
                    .filter(canal -> canal != Canal.BONE_ONLY && canal.name().equals(answer("escc")))
                    .findFirst()
                    .ifPresentOrElse(
                            canal -> said.addAll(canal.findings()),
                            () -> problems.put(name("escc"), "imaging.report.esccMissing"));
        } else if (epidural.equals("N")) {
            said.addAll(Canal.BONE_ONLY.findings());
        } else {
            choose("epidural", Aspect.EPIDURAL_EXTENSION, "imaging.report.epiduralMissing", true);
        }
    }

    private void words(String field, Aspect aspect) {
        try {
            String text = Text.paragraph(answer(field), Text.LONG);
            if (!text.isEmpty()) {
                said.add(Stated.of(aspect, text));
            }
        } catch (TextRefused refusal) {
            problems.put(name(field), "imaging.report.textRefused");
        }
    }

    private static boolean isAnswerOf(Aspect aspect, String value) {
        return aspect.kind() instanceof Choice choice && (choice.said().contains(value) || ValueKind.isMissing(value));
    }

    private String answer(String field) {
        return answers.get(name(field));
    }

    private String name(String field) {
        return level + "." + field;
    }
}
