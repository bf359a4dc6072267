package org.spineboard.column;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spineboard.spine.SpinalLevel;

/**
 * One level of a map.
 *
 * @param deposits the lesions there, the one that is drawn first
 * @param clear whether somebody looked and saw none
 */
public record ColumnRow(
        SpinalLevel level, List<Deposit> deposits, boolean clear, List<Past> past, Set<Planned> planned) {
    /** Nobody changes a row. */
    public ColumnRow {
        deposits = List.copyOf(deposits);
        past = List.copyOf(past);
        planned = Set.copyOf(planned);
    }

    static ColumnRow of(SpinalLevel level, List<Marking> markings) {
        Set<Planned> planned = EnumSet.noneOf(Planned.class);
        planned.addAll(only(markings, Planned.class));
        return new ColumnRow(
                level,
                only(markings, Deposit.class),
                markings.contains(Clear.SEEN),
                only(markings, Past.class),
                planned);
    }

    private static <T> List<T> only(List<Marking> markings, Class<T> kind) {
        return markings.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .distinct()
                .toList();
    }

    /** The lesion that is drawn. */
    public Optional<Deposit> drawn() {
        return deposits.stream().findFirst();
    }

    /** Whether the level was treated in that way before. */
    public boolean had(Past.Kind kind) {
        return past.stream().anyMatch(one -> one.kind() == kind);
    }

    /** Whether a plan means to treat the level. */
    public boolean isTarget() {
        return planned.contains(Planned.RADIATION) || planned.contains(Planned.OPERATION);
    }

    /** Whether there is anything to say of the level but that nothing is there. */
    public boolean isMarked() {
        return !deposits.isEmpty() || !past.isEmpty() || !planned.isEmpty();
    }
}
