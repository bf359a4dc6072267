package org.spineboard.referral.entry;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.Text;
import org.spineboard.shared.TextRefused;
import org.spineboard.shared.time.ClinicalTime;
import org.spineboard.shared.time.WhenText;

/** The typed fields of one referral, and what went wrong while they were read. A blank field reads as null. */
final class Fields {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(\\.\\d{1,3})?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");
    /** Clocks of wards and servers disagree a little. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final int MOST_ROWS = 50;

    private final Map<String, String> answers;
    private final WhenText times;
    private final Instant now;
    private final List<FieldProblem> problems = new ArrayList<>();

    Fields(Map<String, String> answers, WhenText times, Instant now) {
        this.answers = answers;
        this.times = times;
        this.now = now;
    }

    List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    void problem(String field, String key, String... args) {
        problems.add(new FieldProblem(field, key, List.of(args)));
    }

    Optional<String> raw(String field) {
        return Optional.ofNullable(answers.get(field)).map(String::strip).filter(text -> !text.isEmpty());
    }

    boolean isTicked(String field) {
        return raw(field).filter("true"::equals).isPresent();
    }

    @Nullable
    String name(String field, int max) {
        return cleaned(field, text -> Text.name(text, max));
    }

    @Nullable
    String name(String field) {
        return name(field, Text.SHORT);
    }

    @Nullable
    String line(String field) {
        return cleaned(field, text -> Text.line(text, Text.LINE));
    }

    @Nullable
    String paragraph(String field) {
        return cleaned(field, text -> Text.paragraph(text, Text.LONG));
    }

    <E extends Enum<E>> @Nullable E choice(String field, Class<E> of) {
        String text = raw(field).orElse(null);
        if (text == null) {
            return null;
        }
        E chosen = Stream.of(of.getEnumConstants())
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElse(null);
        if (chosen == null) {
            problem(field, "referral.entry.notAChoice");
        }
        return chosen;
    }

    @Nullable
    Integer whole(String field, int least, int most) {
        String text = raw(field).orElse(null);
        if (text == null) {
            return null;
        }
        int value = WHOLE.matcher(text).matches() ? Integer.parseInt(text) : -1;
        if (value < least || value > most) {
            problem(field, "referral.entry.wholeNumber", String.valueOf(least), String.valueOf(most));
            return null;
        }
        return value;
    }

    @Nullable
    BigDecimal decimal(String field, int most) {
        String text = raw(field).orElse(null);
        if (text == null) {
            return null;
        }
        if (!NUMBER.matcher(text).matches() || new BigDecimal(text).compareTo(BigDecimal.valueOf(most)) > 0) {
            problem(field, "referral.entry.number", String.valueOf(most));
            return null;
        }
        return new BigDecimal(text);
    }

    /** A time in the past; the future is a slip of the pen. */
    @Nullable
    ClinicalTime past(String field) {
        ClinicalTime time = when(field);
        boolean future = time != null
                && ((time.instant() != null && time.instant().isAfter(now.plus(TOLERANCE)))
                        || (time.date() != null && times.isAfterToday(time.date())));
        if (future) {
            problem(field, "referral.entry.future");
        }
        return future ? null : time;
    }

    @Nullable
    ClinicalTime when(String field) {
        String text = raw(field).orElse(null);
        if (text == null) {
            return null;
        }
        WhenText.Reading reading = times.read(text);
        ClinicalTime time = reading.time();
        if (time == null) {
            String key = Optional.ofNullable(reading.problem()).orElse("shared.when.notRead");
            problem(field, key, reading.choices().toArray(String[]::new));
            return null;
        }
        return isTicked(field + ".approx") ? time.roughly() : time;
    }

    /** The numbers of the filled rows below a field such as {@code imaging.studies}, in order. */
    List<String> rows(String field) {
        String start = field + ".";
        TreeSet<Integer> numbers = new TreeSet<>();
        answers.keySet().stream()
                .filter(key -> key.startsWith(start) && raw(key).isPresent())
                .map(key -> key.substring(start.length()).split("\\.", 2)[0])
                .filter(number -> WHOLE.matcher(number).matches())
                .forEach(number -> numbers.add(Integer.valueOf(number)));
        return numbers.stream().limit(MOST_ROWS).map(number -> start + number).toList();
    }

    private @Nullable String cleaned(String field, UnaryOperator<String> clean) {
        String text = raw(field).orElse(null);
        if (text == null) {
            return null;
        }
        try {
            return clean.apply(text);
        } catch (TextRefused refused) {
            problem(
                    field,
                    refused.key(),
                    Stream.of(refused.args()).map(String::valueOf).toArray(String[]::new));
            return null;
        }
    }
}
