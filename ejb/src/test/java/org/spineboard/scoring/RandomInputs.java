package org.spineboard.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.spineboard.scoring.input.Amount;
import org.spineboard.scoring.input.Choice;
import org.spineboard.scoring.input.Input;
import org.spineboard.scoring.input.Moment;

/** Inputs by chance: allowed ones, none, and what nobody should send. */
final class RandomInputs {
    private static final List<Object> JUNK = List.of(
            "junk",
            "y",
            "NaN",
            "Infinity",
            "-1",
            "1e999999999",
            "1e-999999999",
            "0x10",
            "1,5",
            " 1",
            "1 ",
            "+1",
            "01",
            "1.",
            ".5",
            "9".repeat(60),
            "1e400",
            true,
            List.of(),
            Map.of("a", 1),
            "NONE ",
            "\u0000",
            "２",
            "2024-02-30T00:00:00Z",
            "2024-05-01T08:00:00",
            Double.NaN,
            Double.POSITIVE_INFINITY,
            -0.5,
            "null");
    private static final int MOST_WHOLE = 200;
    private static final int MISSING_OF_TEN = 2;

    private static final Map<Input, List<String>> KNOWN = new ConcurrentHashMap<>();

    private final Random random;

    RandomInputs(long seed) {
        random = new Random(seed);
    }

    /** Some given, some missing, now and then one that is not allowed. */
    Map<String, Object> any(Score score) {
        Map<String, Object> given = new LinkedHashMap<>(partial(score));
        if (random.nextInt(3) == 0) {
            List<Input> inputs = score.inputs();
            given.put(inputs.get(random.nextInt(inputs.size())).name(), JUNK.get(random.nextInt(JUNK.size())));
        }
        return given;
    }

    /** Some given, some missing, all allowed. */
    Map<String, String> partial(Score score) {
        Map<String, String> given = new LinkedHashMap<>();
        int missing = random.nextInt(MISSING_OF_TEN * 3);
        score.inputs().stream()
                .filter(input -> random.nextInt(10) >= missing)
                .forEach(input -> given.put(input.name(), value(input)));
        return given;
    }

    /** The same with these gaps filled. */
    Map<String, String> filled(Score score, Map<String, String> given, List<String> gaps) {
        Map<String, String> all = new LinkedHashMap<>(given);
        score.inputs().stream()
                .filter(input -> gaps.contains(input.name()))
                .forEach(input -> all.put(input.name(), value(input)));
        return all;
    }

    /** Some value that is allowed. */
    String value(Input input) {
        List<String> few = every(input);
        return few.isEmpty() ? free(input) : few.get(random.nextInt(few.size()));
    }

    /** All allowed values, where they are few. */
    static List<String> every(Input input) {
        return KNOWN.computeIfAbsent(input, RandomInputs::enumerated);
    }

    private static List<String> enumerated(Input input) {
        if (input instanceof Choice choice) {
            return choice.words();
        }
        if (input instanceof Amount amount && amount.type().equals("integer")) {
            int from =
                    amount.range().lowest().max(BigDecimal.valueOf(-MOST_WHOLE)).intValueExact();
            int to = amount.range()
                    .top()
                    .orElseThrow()
                    .min(BigDecimal.valueOf(MOST_WHOLE))
                    .intValueExact();
            List<String> all = new ArrayList<>(IntStream.rangeClosed(from, to)
                    .mapToObj(String::valueOf)
                    .filter(text -> amount.read(text).isPresent())
                    .toList());
            all.addAll(amount.words());
            return all;
        }
        return List.of();
    }

    private String free(Input input) {
        if (input instanceof Moment) {
            return "2024-05-%02dT%02d:%02d:%02d+01:00"
                    .formatted(1 + random.nextInt(10), random.nextInt(24), random.nextInt(60), random.nextInt(60));
        }
        if (input instanceof Amount amount) {
            BigDecimal top =
                    amount.range().top().orElse(BigDecimal.valueOf(new int[] {1, 10, 100, 300}[random.nextInt(4)]));
            BigDecimal part = BigDecimal.valueOf(1 + random.nextInt(10_000), 4);
            return amount.range()
                    .lowest()
                    .add(top.subtract(amount.range().lowest()).multiply(part))
                    .toPlainString();
        }
        return "as seen";
    }
}
