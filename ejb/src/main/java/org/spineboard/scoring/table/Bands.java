package org.spineboard.scoring.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.spineboard.scoring.Item;
import org.spineboard.scoring.input.Amount;
import org.spineboard.scoring.input.Answers;
import org.spineboard.scoring.input.Figure;

/** Points for stretches of an amount, from the lowest stretch to the highest. */
public final class Bands implements Scale {
    /** A stretch that begins at a number, or just behind it. */
    private record Band(BigDecimal from, boolean isBehind, Row row) {
        boolean holds(BigDecimal number) {
            int above = number.compareTo(from);
            return above > 0 || (above == 0 && !isBehind);
        }

        String within() {
            return (isBehind ? from.add(BigDecimal.ONE) : from).toPlainString();
        }
    }

    private final Amount amount;
    private final List<Band> bands;

    private Bands(Amount amount, List<Band> bands) {
        this.amount = amount;
        this.bands = bands;
    }

    /** No stretch yet. */
    public static Bands of(Amount amount) {
        return new Bands(amount, List.of());
    }

    /** The same with a stretch that begins at that number. */
    public Bands from(String number, int points, String why) {
        return more(new Band(new BigDecimal(number), false, new Row(points, why)));
    }

    /** The same with a stretch of everything above that number. */
    public Bands above(String number, int points, String why) {
        return more(new Band(new BigDecimal(number), true, new Row(points, why)));
    }

    private Bands more(Band band) {
        List<Band> more = new ArrayList<>(bands);
        more.add(band);
        return new Bands(amount, more);
    }

    @Override
    public Amount input() {
        List<String> within = new ArrayList<>(bands.stream().map(Band::within).toList());
        within.addAll(amount.words());
        return amount.standingIn(within.toArray(String[]::new));
    }

    /** Points of a number. */
    public int points(BigDecimal number) {
        return row(number).points();
    }

    @Override
    public Item item(Answers answers) {
        Row row = row(answers.number(amount.name()));
        return new Item(amount.name(), answers.figure(amount.name()), Figure.number(row.points()), row.why());
    }

    private Row row(BigDecimal number) {
        Row found = null;
        for (Band band : bands) {
            found = band.holds(number) ? band.row() : found;
        }
        return Objects.requireNonNull(found, amount.name());
    }
}
