package org.spineboard.scoring.input;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A moment: date, time and offset from UTC as in ISO 8601.
 *
 * @param whenNeeded after which answers it is asked for
 * @param standsFor the moments that can make a difference after those answers
 */
public record Moment(
        String name, boolean isIrreplaceable, Predicate<Answers> whenNeeded, Function<Answers, List<StandIn>> standsFor)
        implements Input {
    private static final int LONGEST = 40;
    private static final int LAST_YEAR = 9999;

    @Override
    public String type() {
        return "instant";
    }

    @Override
    public List<String> allowed() {
        return List.of("ISO 8601 with offset, such as 2024-05-01T08:00:00+01:00");
    }

    @Override
    public Optional<Figure> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            int year = OffsetDateTime.parse(text).getYear();
            return year > 0 && year <= LAST_YEAR ? Optional.of(Figure.word(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean isNeeded(Answers answers) {
        return whenNeeded.test(answers);
    }

    @Override
    public List<StandIn> standIns(Answers answers) {
        return standsFor.apply(answers);
    }
}
