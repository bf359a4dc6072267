package org.spineboard.web.score;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spineboard.scoring.Fault;
import org.spineboard.scoring.ScoreResult;
import org.spineboard.scoring.input.Amount;
import org.spineboard.scoring.input.Choice;
import org.spineboard.scoring.input.Input;
import org.spineboard.scoring.input.Moment;
import org.spineboard.web.frame.Words;

/**
 * An input of a score on its form.
 *
 * @param options what may be chosen; empty where it is typed
 * @param typed as it was entered; empty where it was not
 * @param fault what is wrong with it; absent where nothing is
 */
public record ScoreField(
        String name,
        Kind kind,
        String unit,
        String hint,
        List<Option> options,
        String typed,
        @Nullable String fault) {
    /** The answer that is none. */
    static final String NOT_KNOWN = "NOT_KNOWN";

    private static final int FEW = 7;

    /** How it is answered. */
    public enum Kind {
        RADIOS,
        SELECT,
        NUMBER,
        TEXT
    }

    /** A value that may be chosen. */
    public record Option(String value, String label, boolean chosen) {}

    static ScoreField of(Input input, Map<String, String> typed, ScoreResult result) {
        String text = typed.getOrDefault(input.name(), "");
        List<Option> options = input instanceof Choice choice ? options(choice, text) : List.of();
        String fault = result.faults().stream()
                .filter(found -> found.input().equals(input.name()))
                .findFirst()
                .map(ScoreField::sentence)
                .orElse(null);
        return new ScoreField(input.name(), kind(input, options), input.unit(), hint(input), options, text, fault);
    }

    /** What it asks, in words. */
    public String label() {
        return ScoreWords.input(name);
    }

    /** The words, and that none of them is known; a radio button has to send something then too. */
    private static List<Option> options(Choice choice, String chosen) {
        Option none = new Option(NOT_KNOWN, Words.of("scoring.notKnown"), chosen.isEmpty());
        Stream<Option> words =
                choice.words().stream().map(word -> new Option(word, ScoreWords.value(word), word.equals(chosen)));
        return Stream.concat(words, Stream.of(none)).toList();
    }

    private static Kind kind(Input input, List<Option> options) {
        if (input instanceof Amount) {
            return Kind.NUMBER;
        }
        if (options.isEmpty()) {
            return Kind.TEXT;
        }
        return options.size() > FEW ? Kind.SELECT : Kind.RADIOS;
    }

    private static String hint(Input input) {
        if (input instanceof Moment) {
            return Words.of("scoring.when");
        }
        return input instanceof Choice ? "" : Words.of("scoring.allowed", allowed(input.allowed()));
    }

    private static String sentence(Fault fault) {
        return Words.of("scoring.fault", fault.value(), allowed(fault.allowed()));
    }

    private static String allowed(List<String> allowed) {
        return String.join(", ", allowed.stream().map(ScoreWords::value).toList());
    }
}
