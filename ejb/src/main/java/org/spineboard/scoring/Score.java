package org.spineboard.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spineboard.scoring.input.Answers;
import org.spineboard.scoring.input.Figure;
import org.spineboard.scoring.input.Input;

/**
 * A calculator as data: what it is called, what it asks, which categories and further values it knows, and its rule. How
 * a missing input is dealt with is the same for all: the rule reads every way of filling the gaps, and only what all of
 * them agree on is certain.
 *
 * @param inputs in the order in which they are asked
 * @param categories all there are, from the lowest total to the highest where totals order them
 * @param extra the further values, in the order of the answer
 */
public record Score(Title title, List<Input> inputs, List<String> categories, List<Extra> extra, Rule rule) {
    public Score {
        inputs = List.copyOf(inputs);
        categories = List.copyOf(categories);
        extra = List.copyOf(extra);
    }

    /** The key of the title. */
    public String key() {
        return title.key();
    }

    /**
     * Calculates.
     *
     * @param given inputs by name, each a string or a number; null and blank mean that it was not given
     */
    public ScoreResult of(Map<String, ? extends @Nullable Object> given) {
        Entry entry = Entry.read(inputs, given);
        ScoreResult result = entry.faults().isEmpty()
                ? Verdict.over(this, entry.answers())
                : new ScoreResult.Invalid(entry.faults(), null, Basis.NOTHING);
        return result.on(result.basis().telling(told(result)));
    }

    /**
     * The points an input may add after what was given: one where it was given, several where it is missing, the fewest
     * first; none where it has no line of its own in the sum.
     *
     * @param given as for {@link #of}, all of it allowed
     */
    public List<Figure> pointsOf(String input, Map<String, ? extends @Nullable Object> given) {
        return Filling.all(inputs, Entry.read(inputs, given).answers())
                .flatMap(filling -> rule.read(filling.answers()).scored().stream())
                .flatMap(scored -> scored.items().stream())
                .filter(item -> item.input().equals(input))
                .map(Item::points)
                .distinct()
                .sorted()
                .toList();
    }

    /** Inputs that are missing and needed. */
    List<String> missing(Answers answers) {
        return inputs.stream()
                .filter(input -> !answers.has(input.name()) && input.isNeeded(answers))
                .map(Input::name)
                .toList();
    }

    private Map<String, Figure> told(ScoreResult result) {
        Map<String, Figure> told = new LinkedHashMap<>();
        for (Extra each : extra) {
            Figure status = each.saysStatus() ? Figure.word(result.status().name()) : null;
            Optional.ofNullable(result.basis().extra().get(each.name()))
                    .or(() -> Optional.ofNullable(status))
                    .ifPresent(value -> told.put(each.name(), value));
        }
        return told;
    }
}
