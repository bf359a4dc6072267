package org.spineboard.scoring.input;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One of a closed list of words.
 *
 * @param representatives words of which one stands for each group that the score treats alike
 * @param whenNeeded after which answers it is asked for
 */
public record Choice(
        String name,
        List<String> words,
        List<String> representatives,
        boolean isIrreplaceable,
        Predicate<Answers> whenNeeded)
        implements Input {
    /** A choice of which each word counts for itself. */
    public static Choice of(String name, String... words) {
        return of(name, List.of(words), List.of(words));
    }

    /** A choice with one representative for each group. */
    public static Choice of(String name, List<String> words, List<String> representatives) {
        return new Choice(name, List.copyOf(words), List.copyOf(representatives), false, answers -> true);
    }

    /** Yes or no. */
    public static Choice yesNo(String name) {
        return of(name, "Y", "N");
    }

    /** The same, without which no result is complete. */
    public Choice irreplaceable() {
        return new Choice(name, words, representatives, true, whenNeeded);
    }

    /** The same, asked for only after such answers. */
    public Choice neededWhen(Predicate<Answers> when) {
        return new Choice(name, words, representatives, isIrreplaceable, when);
    }

    @Override
    public String type() {
        return "choice";
    }

    @Override
    public List<String> allowed() {
        return words;
    }

    @Override
    public Optional<Figure> read(String text) {
        return words.contains(text) ? Optional.of(Figure.word(text)) : Optional.empty();
    }

    @Override
    public boolean isNeeded(Answers answers) {
        return whenNeeded.test(answers);
    }

    @Override
    public List<StandIn> standIns(Answers answers) {
        return representatives.stream().map(Figure::word).map(StandIn::of).toList();
    }
}
