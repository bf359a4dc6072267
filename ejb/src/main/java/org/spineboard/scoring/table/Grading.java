package org.spineboard.scoring.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Bands of a total and what they are called, from the lowest to the highest. */
public final class Grading {
    /** A band up to a number, which belongs to it; none for the last. */
    private record Band(List<BigDecimal> upTo, String category) {
        boolean holds(BigDecimal total) {
            return upTo.stream().allMatch(limit -> total.compareTo(limit) <= 0);
        }
    }

    private final List<Band> bands;

    private Grading(List<Band> bands) {
        this.bands = bands;
    }

    /** The lowest band. */
    public static Grading upTo(int limit, String category) {
        return new Grading(List.of()).thenUpTo(limit, category);
    }

    /** The next band. */
    public Grading thenUpTo(int limit, String category) {
        return more(new Band(List.of(BigDecimal.valueOf(limit)), category));
    }

    /** The highest band. */
    public Grading above(String category) {
        return more(new Band(List.of(), category));
    }

    private Grading more(Band band) {
        List<Band> more = new ArrayList<>(bands);
        more.add(band);
        return new Grading(more);
    }

    /** All categories. */
    public List<String> categories() {
        return bands.stream().map(Band::category).toList();
    }

    /** The category of a total. */
    public String of(BigDecimal total) {
        return bands.stream()
                .filter(band -> band.holds(total))
                .findFirst()
                .orElseThrow()
                .category();
    }
}
