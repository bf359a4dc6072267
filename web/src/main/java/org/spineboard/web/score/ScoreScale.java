package org.spineboard.web.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.spineboard.scoring.Outcome;
import org.spineboard.scoring.Score;
import org.spineboard.scoring.ScoreResult;
import org.spineboard.scoring.input.Figure;

/**
 * A score as a bar: its categories from the smallest total to the greatest, and the totals that are possible now. Every
 * total has its own cell, so that a category of one total can be seen.
 *
 * @param bands the categories in order
 * @param marks the possible totals
 */
public record ScoreScale(List<Band> bands, List<Mark> marks) {
    /** Whether a category is reached, possible, or out of reach. */
    public enum Now {
        REACHED,
        POSSIBLE,
        OUT
    }

    /**
     * A category.
     *
     * @param left where it begins, as a length of a style sheet
     * @param width how wide it is
     */
    public record Band(String category, String from, String to, String left, String width, Now now) {
        /** The category in words. */
        public String words() {
            return ScoreWords.category(category);
        }

        /** Its totals. */
        public String totals() {
            return from.equals(to) ? from : from + "–" + to;
        }

        /** Whether it may be the one. */
        public boolean isOn() {
            return now != Now.OUT;
        }
    }

    /** A possible total, at the middle of its cell. */
    public record Mark(String text, String left) {}

    private static final double WHOLE = 100;
    private static final int FEW = 8;

    /** Whether the possible totals are few enough to be written beside each other. */
    public boolean isFew() {
        return marks.size() <= FEW;
    }

    /** Whether there is one total only. */
    public boolean isSingle() {
        return marks.size() == 1;
    }

    /** The bar of a result; none where the totals have no two ends, as of a dose. */
    public static Optional<ScoreScale> of(Score score, ScoreResult result) {
        ScoreResult any = score.of(Map.of());
        List<Outcome> all = any.outcomes();
        if (any.min().isEmpty()
                || any.max().isEmpty()
                || all.size() < 2
                || any.categories().size() < 2) {
            return Optional.empty();
        }
        Cells cells = new Cells(
                all.get(0).total().exact(), all.get(all.size() - 1).total().exact());
        List<Band> bands = new ArrayList<>();
        for (String category : any.categories()) {
            List<Figure> totals = all.stream()
                    .filter(outcome -> outcome.category().equals(category))
                    .map(Outcome::total)
                    .toList();
            if (totals.isEmpty()) {
                return Optional.empty();
            }
            bands.add(cells.band(category, totals, now(category, result)));
        }
        List<Mark> marks = result.outcomes().stream()
                .map(Outcome::total)
                .distinct()
                .map(total -> new Mark(total.text(), cells.middle(total)))
                .toList();
        return Optional.of(new ScoreScale(bands, marks));
    }

    private static Now now(String category, ScoreResult result) {
        boolean only = result.category().filter(category::equals).isPresent();
        if (only) {
            return Now.REACHED;
        }
        return result.categories().contains(category) ? Now.POSSIBLE : Now.OUT;
    }

    /** One cell for each whole number between the two ends. */
    private record Cells(BigDecimal least, BigDecimal most) {
        Band band(String category, List<Figure> totals, Now now) {
            Figure first = totals.get(0);
            Figure last = totals.get(totals.size() - 1);
            double width = last.exact().subtract(first.exact()).doubleValue() + 1;
            return new Band(category, first.text(), last.text(), percent(at(first)), percent(width), now);
        }

        String middle(Figure total) {
            return percent(at(total) + 0.5);
        }

        private double at(Figure total) {
            return total.exact().subtract(least).doubleValue();
        }

        private String percent(double cells) {
            double count = most.subtract(least).doubleValue() + 1;
            return String.format(Locale.ROOT, "%.2f%%", cells / count * WHOLE);
        }
    }
}
