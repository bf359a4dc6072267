package org.spineboard.spinerecord.state;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Role;
import org.spineboard.shared.security.Signature;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.Side;
import org.spineboard.spinerecord.Source;
import org.spineboard.spinerecord.ValueKind;
import org.spineboard.spinerecord.observation.Observed;

/**
 * What holds of one aspect, and who says so.
 *
 * @param value as entered: a word of the aspect, a number, a day, or free text
 * @param unit of a number; null for one without
 * @param side where the value has one
 * @param words what was said beside it
 * @param observedAt when it was seen
 * @param report the signed report it stands in; only of that source
 * @param author who says so; {@link #recordedAt()} is when it was written down
 * @param observation the row it stands in
 * @param number the case it was said in, this one or an earlier one
 */
public record Told(
        Aspect aspect,
        String value,
        @Nullable String unit,
        @Nullable Side side,
        @Nullable String words,
        Instant observedAt,
        Source source,
        @Nullable UUID report,
        Signature author,
        UUID observation,
        CaseNumber number)
        implements Serializable {
    static Told of(Observed row) {
        return new Told(
                row.aspect(),
                row.stated().value(),
                row.stated().unit(),
                row.stated().side(),
                row.stated().words(),
                row.observedAt(),
                row.seen().source(),
                row.seen().report(),
                row.signature(),
                row.id(),
                row.number());
    }

    public Instant recordedAt() {
        return author.at();
    }

    public String name() {
        return author.name();
    }

    public Role role() {
        return author.role();
    }

    /** Whether it says that nothing is known: cannot be told, or not examined. A score then misses it. */
    public boolean isMissing() {
        return ValueKind.isMissing(value);
    }

    /** A number in another unit of its aspect, such as {@code mg/dL}; empty when it is none or has no such unit. */
    public Optional<BigDecimal> in(String wanted) {
        return aspect.kind() instanceof ValueKind.Amount amount
                ? amount.in(wanted, value, unit == null ? "" : unit)
                : Optional.empty();
    }
}
