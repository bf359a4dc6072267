package org.spineboard.web.score;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.spineboard.scoring.Item;
import org.spineboard.scoring.Score;
import org.spineboard.scoring.ScoreResult;
import org.spineboard.scoring.input.Input;

/**
 * An input in the table that shows how a total came about.
 *
 * @param answer in words; empty where it is missing
 * @param points what it adds, or may add; empty where it has no points of its own
 * @param why the row of the published table
 */
public record ScoreLine(String name, String answer, String points, String why) {
    /** The line of an input after what was given, all of which is allowed. */
    public static ScoreLine of(Score score, Input input, Map<String, String> given, ScoreResult result) {
        String value = given.getOrDefault(input.name(), "");
        Optional<Item> item = result.basis().items().stream()
                .filter(each -> each.input().equals(input.name()))
                .findFirst();
        String points = ScoreWords.figures(score.pointsOf(input.name(), given));
        return new ScoreLine(
                input.name(),
                ScoreWords.value(value),
                points,
                item.map(Item::why).orElse(""));
    }

    /** What was asked, in words. */
    public String label() {
        return ScoreWords.input(name);
    }

    /** Whether the row of the table says more than the answer. */
    public boolean isExplained() {
        String said = answer.toLowerCase(Locale.ROOT);
        return !why.isEmpty() && !said.contains(why.toLowerCase(Locale.ROOT));
    }

    /** Whether it is missing. */
    public boolean isMissing() {
        return answer.isEmpty();
    }
}
