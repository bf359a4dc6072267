package org.spineboard.scoring.guideline;

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
import org.spineboard.scoring.input.Answers;
import org.spineboard.scoring.input.Choice;
import org.spineboard.scoring.input.Figure;

/**
 * Whom to contact and how soon (NICE NG234 of 2023, recognition). Neurology outranks pain. One feature is needed, a second
 * may be left out; none at all is said as NONE. No cancer history recorded: incomplete, and with a neurological feature an
 * emergency meanwhile.
 */
public final class NiceTriage {
    private static final String HISTORY = "cancer_history";
    private static final String FIRST = "feature_1";
    private static final String SECOND = "feature_2";
    private static final String TIMER = "imaging_timer";
    private static final String NONE = "NONE";
    private static final List<String> NEUROLOGICAL = List.of(
            "BLADDER_OR_BOWEL_DYSFUNCTION",
            "GAIT_DISTURBANCE_OR_DIFFICULTY_WALKING",
            "LIMB_WEAKNESS",
            "NEUROLOGICAL_SIGNS_CORD_OR_CAUDA_EQUINA",
            "NUMBNESS_PARAESTHESIA_SENSORY_LOSS",
            "RADICULAR_PAIN");
    private static final List<String> PAIN = List.of(
            "SEVERE_UNREMITTING_BACK_PAIN",
            "PROGRESSIVE_BACK_PAIN",
            "MECHANICAL_PAIN",
            "PAIN_AGGRAVATED_BY_STRAINING",
            "NIGHT_PAIN_DISTURBING_SLEEP",
            "LOCALISED_TENDERNESS",
            "CLAUDICATION");
    private static final List<String> FEATURES =
            Stream.of(NEUROLOGICAL, PAIN, List.of(NONE)).flatMap(List::stream).toList();
    private static final List<String> ONE_OF_EACH = List.of(NONE, PAIN.get(0), NEUROLOGICAL.get(0));

    /** The calculator. */
    public static final Score SCORE = new Score(
            new Title(
                    "nice_triage",
                    "2023.1",
                    "NICE guideline NG234, September 2023, recognition",
                    Evidence.V2,
                    Direction.NO_DIRECTION),
            List.of(
                    Choice.of(HISTORY, "KNOWN", "SUSPECTED", NONE),
                    Choice.of(FIRST, FEATURES, ONE_OF_EACH),
                    Choice.of(SECOND, FEATURES, ONE_OF_EACH).neededWhen(answers -> false)),
            List.of(
                    "NO_TRIGGER",
                    "URGENT_ONCOLOGY_ADVICE",
                    "COORDINATOR_WITHIN_24H",
                    "OTHER_EMERGENCY_PATHWAY",
                    "IMMEDIATE_COORDINATOR_EMERGENCY"),
            List.of(Extra.of(TIMER)),
            NiceTriage::read);

    private NiceTriage() {}

    private static Reading read(Answers answers) {
        boolean isNeurological = shows(answers, NEUROLOGICAL);
        Scored scored = isNeurological ? neurology(answers) : pain(answers);
        return scored.flag("TREAT_AS_EMERGENCY", isNeurological);
    }

    private static Scored neurology(Answers answers) {
        return answers.is(HISTORY, NONE)
                ? Scored.of(null, "OTHER_EMERGENCY_PATHWAY", items(answers))
                : Scored.of(null, "IMMEDIATE_COORDINATOR_EMERGENCY", items(answers))
                        .with(TIMER, Figure.word("MRI_MSCC_24H"));
    }

    private static Scored pain(Answers answers) {
        if (answers.is(HISTORY, NONE) || !shows(answers, PAIN)) {
            return Scored.of(null, "NO_TRIGGER", items(answers));
        }
        String category = answers.is(HISTORY, "KNOWN") ? "COORDINATOR_WITHIN_24H" : "URGENT_ONCOLOGY_ADVICE";
        return Scored.of(null, category, items(answers)).with(TIMER, Figure.word("MRI_PAIN_7D"));
    }

    private static boolean shows(Answers answers, List<String> features) {
        return Stream.of(FIRST, SECOND).filter(answers::has).anyMatch(name -> features.contains(answers.text(name)));
    }

    private static List<Item> items(Answers answers) {
        return Stream.of(HISTORY, FIRST, SECOND)
                .filter(answers::has)
                .map(name -> new Item(name, answers.figure(name), Figure.number(0), kind(answers.text(name))))
                .toList();
    }

    private static String kind(String value) {
        if (NEUROLOGICAL.contains(value)) {
            return "neurological feature: suspected cord compression";
        }
        return PAIN.contains(value) ? "pain suggestive of spinal metastases" : "as given";
    }
}
