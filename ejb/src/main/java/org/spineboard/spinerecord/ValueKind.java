package org.spineboard.spinerecord;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.spineboard.shared.Text;

/** What the values of an aspect look like. */
public sealed interface ValueKind extends Serializable {
    /** Somebody looked and cannot tell. */
    String INDETERMINATE = "INDETERMINATE";
    /** Nobody has examined it. */
    String UNKNOWN = "UNKNOWN";

    /** Whether the value, as entered, is one of this kind; a unit is only ever given with a number. */
    boolean accepts(String value, String unit);

    /**
     * One of some words, "cannot be told" and "not examined" among them.
     *
     * @param said the words that say something
     */
    record Choice(List<String> said) implements ValueKind {
        public Choice {
            said = List.copyOf(said);
        }

        static Choice of(String... said) {
            return new Choice(List.of(said));
        }

        @Override
        public boolean accepts(String value, String unit) {
            return unit.isEmpty() && (said.contains(value) || isMissing(value));
        }
    }

    /**
     * A number.
     *
     * @param lowest in the first unit
     * @param highest in the first unit
     * @param step 0 when it need not be a multiple of anything
     * @param units at least one
     */
    record Amount(BigDecimal lowest, BigDecimal highest, BigDecimal step, List<Unit> units) implements ValueKind {
        private static final Pattern SHAPE = Pattern.compile("\\d{1,9}(\\.\\d{1,6})?");

        public Amount {
            units = List.copyOf(units);
        }

        static Amount of(String lowest, String highest, Unit... units) {
            return new Amount(new BigDecimal(lowest), new BigDecimal(highest), BigDecimal.ZERO, List.of(units));
        }

        static Amount whole(String lowest, String highest, String step, String unit) {
            return new Amount(
                    new BigDecimal(lowest), new BigDecimal(highest), new BigDecimal(step), List.of(Unit.of(unit)));
        }

        @Override
        public boolean accepts(String value, String unit) {
            return first(value, unit)
                    .filter(number -> number.compareTo(lowest) >= 0 && number.compareTo(highest) <= 0)
                    .filter(number ->
                            step.signum() == 0 || number.remainder(step).signum() == 0)
                    .isPresent();
        }

        /** The value in another unit of the aspect; empty when either unit is none of them. */
        public Optional<BigDecimal> in(String wanted, String value, String unit) {
            return first(value, unit).flatMap(number -> unit(wanted)
                    .map(to -> wanted.equals(unit) ? new BigDecimal(value) : to.ofFirst(number)));
        }

        private Optional<BigDecimal> first(String value, String unit) {
            if (!SHAPE.matcher(value).matches()) {
                return Optional.empty();
            }
            return unit(unit).map(from -> from.toFirst(new BigDecimal(value)).round(MathContext.DECIMAL64));
        }

        private Optional<Unit> unit(String symbol) {
            return units.stream().filter(unit -> unit.symbol().equals(symbol)).findFirst();
        }
    }

    /** Free text. */
    record Words() implements ValueKind {
        @Override
        public boolean accepts(String value, String unit) {
            return unit.isEmpty() && !value.isBlank() && value.equals(Text.paragraph(value, Text.LONG));
        }
    }

    /** A day, written {@code 2026-11-23}. */
    record Day() implements ValueKind {
        @Override
        public boolean accepts(String value, String unit) {
            try {
                return unit.isEmpty() && LocalDate.parse(value).toString().equals(value);
            } catch (DateTimeParseException unreadable) {
                return false;
            }
        }
    }

    /** Whether the value says that nothing is known: cannot be told, or not examined. */
    static boolean isMissing(String value) {
        return value.equals(INDETERMINATE) || value.equals(UNKNOWN);
    }
}
