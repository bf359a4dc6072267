package org.spineboard.scoring.input;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Numbers that stand for a whole range: its ends, and one on each side of every point at which something changes. */
public final class Breaks {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    /** Nearer to an open end than anything measured. */
    private static final BigDecimal TINY = BigDecimal.ONE.movePointLeft(18);
    /** Farther than anything measured. */
    private static final BigDecimal HUGE = BigDecimal.ONE.movePointRight(18);

    private Breaks() {}

    /** The two ends; enough for what only rises or only falls. */
    public static List<StandIn> ends(Range range) {
        StandIn low = range.isOpenBelow() ? StandIn.near(range.lowest().add(TINY)) : StandIn.of(range.lowest());
        StandIn high = range.top().map(StandIn::of).orElseGet(() -> StandIn.near(HUGE));
        return List.of(low, high);
    }

    /** The ends, the points of change within them, and a number between each two of these. */
    public static List<StandIn> around(Range range, Collection<BigDecimal> changes) {
        TreeSet<BigDecimal> points = new TreeSet<>();
        changes.stream().filter(range::holds).forEach(points::add);
        List<StandIn> all = new ArrayList<>(ends(range));
        BigDecimal last = range.lowest();
        for (BigDecimal point : points) {
            all.add(StandIn.of(point));
            BigDecimal between = last.add(point).divide(TWO);
            if (range.holds(between)) {
                all.add(StandIn.of(between));
            }
            last = point;
        }
        BigDecimal behind =
                range.top().map(last::add).map(sum -> sum.divide(TWO)).orElse(last.add(BigDecimal.ONE));
        if (range.holds(behind)) {
            all.add(StandIn.of(behind));
        }
        return all;
    }
}
