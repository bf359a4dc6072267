package org.spineboard.column;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.spineboard.column.ColumnMap.Placed;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.spine.SpinalRange;

/** Spines for tests. */
public final class Spines {
    private static final Map<String, String> WORDS = Map.of(
            "span",
            "{0} to {1}",
            "past.course",
            "{0} Gy in {1}",
            "past.earlier",
            "earlier radiotherapy {0}",
            "name.SINS",
            "SINS {0}",
            "name.ESCC",
            "ESCC {0}",
            "name.SIDES",
            "{0} involved",
            "name.LYTIC",
            "lytic",
            "sides.LEFT",
            "left pedicle",
            "name.none",
            "no lesion");

    private Spines() {}

    /** A sentence, or the key of one that no test reads. */
    public static String say(String key, Object... args) {
        return MessageFormat.format(WORDS.getOrDefault(key, key), args);
    }

    /** C1 to S5. */
    public static List<SpinalLevel> levels() {
        return Arrays.stream(SpinalLevel.values())
                .filter(level -> !List.of("C0", "T13", "L6").contains(level.name()))
                .toList();
    }

    /** From one level to the other. */
    public static SpinalRange range(String from, String to) {
        return new SpinalRange(SpinalLevel.valueOf(from), SpinalLevel.valueOf(to));
    }

    /** Something there. */
    public static Placed at(String from, String to, Marking marking) {
        return new Placed(range(from, to), marking);
    }

    /** 30 Gy in 10 from T7 to T9. */
    public static Placed irradiated() {
        return at("T7", "T9", new Past(Past.Kind.RADIATION, range("T7", "T9"), "30", "10", "12-Sep-2025"));
    }

    /** A lytic lesion of T8. */
    public static Placed lesion(String sins) {
        int low = Integer.parseInt(sins);
        return at("T8", "T8", new Deposit(Deposit.Type.LYTIC, Deposit.Sides.LEFT, new Span(low, 12), "1c"));
    }
}
