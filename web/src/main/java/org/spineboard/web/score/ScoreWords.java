package org.spineboard.web.score;

import java.util.List;
import org.spineboard.scoring.Outcome;
import org.spineboard.scoring.Score;
import org.spineboard.scoring.ScoreResult;
import org.spineboard.scoring.input.Figure;
import org.spineboard.web.frame.Words;

/** Scores in words. What has no word of its own, such as a level or a grade, is its own word. */
public final class ScoreWords {
    private static final String OR = " or ";

    private ScoreWords() {}

    /** What it is called. */
    public static String name(Score score) {
        return Words.of("scoring.name." + score.key());
    }

    /** What an input asks. */
    public static String input(String name) {
        return word("scoring.input.", name);
    }

    /** An answer. */
    public static String value(String value) {
        return word("scoring.value.", value);
    }

    /** A category. */
    public static String category(String category) {
        return word("scoring.category.", category);
    }

    /** The total, or the range of totals; empty where the score has none. */
    public static String total(ScoreResult result) {
        String least = result.min().map(Figure::text).orElse("");
        String most = result.max().map(Figure::text).orElse("");
        if (least.equals(most)) {
            return least;
        }
        if (most.isEmpty()) {
            return Words.of("scoring.atLeast", least);
        }
        return least.isEmpty() ? Words.of("scoring.atMost", most) : Words.of("scoring.range", least, most);
    }

    /** What the result means: the category, those that are possible, or why there is none. */
    public static String meaning(ScoreResult result) {
        return switch (result.status()) {
            case COMPLETE -> result.category().map(ScoreWords::category).orElse("");
            case INCOMPLETE ->
                result.category()
                        .map(one -> category(one) + ", " + Words.of("scoring.anyway"))
                        .orElseGet(() -> Words.of("scoring.possible", either(categories(result))));
            case INVALID -> Words.of("scoring.invalid");
            case NOT_APPLICABLE ->
                Words.of(
                        "scoring.notApplicable",
                        either(result.basis().items().stream()
                                .map(item -> item.why())
                                .toList()));
        };
    }

    /** The totals that are possible: 9, 10 or 12. */
    public static String totals(ScoreResult result) {
        return either(result.outcomes().stream()
                .map(Outcome::total)
                .map(Figure::text)
                .distinct()
                .toList());
    }

    /** Figures of which one holds: 0, 1 or 3. */
    public static String figures(List<Figure> figures) {
        return either(figures.stream().map(Figure::text).toList());
    }

    private static List<String> categories(ScoreResult result) {
        return result.categories().stream().map(ScoreWords::category).toList();
    }

    private static String either(List<String> texts) {
        int last = texts.size() - 1;
        return last < 1 ? String.join("", texts) : String.join(", ", texts.subList(0, last)) + OR + texts.get(last);
    }

    private static String word(String prefix, String key) {
        return Words.has(prefix + key) ? Words.of(prefix + key) : key;
    }
}
