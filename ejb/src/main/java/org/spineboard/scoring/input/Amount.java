package org.spineboard.scoring.input;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A decimal number with range and unit.
 *
 * @param step what the number must be a multiple of; absent where any decimal will do
 * @param words what may stand in place of a number
 * @param standsFor the numbers that can make a difference after what was answered so far
 */
public record Amount(
        String name,
        Range range,
        String unit,
        @Nullable BigDecimal step,
        List<String> words,
        Function<Answers, List<StandIn>> standsFor)
        implements Input {

    /** A whole number between two, both allowed. */
    public static Amount whole(String name, int lowest, int highest) {
        return of(name, new Range(BigDecimal.valueOf(lowest), false, BigDecimal.valueOf(highest)), "")
                .inStepsOf(1);
    }

    /** A decimal of that unit, so much or more. */
    public static Amount atLeast(String name, int lowest, String unit) {
        return of(name, new Range(BigDecimal.valueOf(lowest), false, null), unit);
    }

    /** A decimal of that unit above nought. */
    public static Amount positive(String name, String unit) {
        return of(name, new Range(BigDecimal.ZERO, true, null), unit);
    }

    /** A decimal of that unit above nought, at most so much. */
    public static Amount positive(String name, String unit, int highest) {
        return of(name, new Range(BigDecimal.ZERO, true, BigDecimal.valueOf(highest)), unit);
    }

    private static Amount of(String name, Range range, String unit) {
        return new Amount(name, range, unit, null, List.of(), answers -> Breaks.ends(range));
    }

    /** The same in multiples of so much. */
    public Amount inStepsOf(int size) {
        return new Amount(name, range, unit, BigDecimal.valueOf(size), words, standsFor);
    }

    /** The same of that unit. */
    public Amount in(String newUnit) {
        return new Amount(name, range, newUnit, step, words, standsFor);
    }

    /** The same, or a word. */
    public Amount or(String word) {
        return new Amount(name, range, unit, step, List.of(word), standsFor);
    }

    /** The same; these values stand for all. */
    public Amount standingIn(String... values) {
        List<StandIn> all = Arrays.stream(values)
                .map(value -> words.contains(value) ? Figure.word(value) : Figure.number(new BigDecimal(value)))
                .map(StandIn::of)
                .toList();
        return standingIn(answers -> all);
    }

    /** The same; what stands for all depends on the other answers. */
    public Amount standingIn(Function<Answers, List<StandIn>> values) {
        return new Amount(name, range, unit, step, words, values);
    }

    @Override
    public String type() {
        return step == null ? "decimal" : "integer";
    }

    @Override
    public List<String> allowed() {
        List<String> allowed = new ArrayList<>(List.of(range.inWords()));
        if (step != null && step.compareTo(BigDecimal.ONE) != 0) {
            allowed.add("in steps of " + step.toPlainString());
        }
        allowed.addAll(words);
        return allowed;
    }

    @Override
    public Optional<Figure> read(String text) {
        return words.contains(text)
                ? Optional.of(Figure.word(text))
                : Numerals.read(text).filter(range::holds).filter(this::fits).map(Figure::number);
    }

    private boolean fits(BigDecimal number) {
        return step == null || number.remainder(step).signum() == 0;
    }

    @Override
    public List<StandIn> standIns(Answers answers) {
        return standsFor.apply(answers);
    }
}
