package org.spineboard.web.decision;

import java.util.List;
import java.util.stream.Collectors;
import org.spineboard.board.decision.DecisionChoices;
import org.spineboard.platform.PicklistEntry;
import org.spineboard.spine.SpinalRange;
import org.spineboard.web.frame.Words;

/** A decision's codes in words. */
final class DecisionWords {
    private DecisionWords() {}

    static String recommendation(DecisionChoices choices, String code) {
        return label(choices.recommendations(), code);
    }

    static String intent(DecisionChoices choices, String code) {
        return label(choices.intents(), code);
    }

    static String reason(DecisionChoices choices, String code) {
        return label(choices.deferralReasons(), code);
    }

    /** Levels one after the other; said in words when there are none. */
    static String levels(List<SpinalRange> levels) {
        return levels.isEmpty()
                ? Words.of("decision.levels.none")
                : levels.stream().map(SpinalRange::toString).collect(Collectors.joining(", "));
    }

    private static String label(List<PicklistEntry> list, String code) {
        return list.stream()
                .filter(entry -> entry.code().equals(code))
                .map(PicklistEntry::label)
                .findFirst()
                .orElse(code);
    }
}
