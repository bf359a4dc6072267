package org.spineboard.column.reading;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spineboard.column.Clear;
import org.spineboard.column.ColumnMap;
import org.spineboard.column.ColumnMap.Placed;
import org.spineboard.column.Deposit;
import org.spineboard.column.Past;
import org.spineboard.column.Span;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.spine.SpinalRange;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.KnownDay;
import org.spineboard.spinerecord.Numbering;
import org.spineboard.spinerecord.Side;
import org.spineboard.spinerecord.state.EarlierTreatment;
import org.spineboard.spinerecord.state.LesionState;
import org.spineboard.spinerecord.state.SpineState;
import org.spineboard.spinerecord.state.Told;

/** Makes a map of what the spine record says at a moment. */
public final class ColumnReading {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MMM-uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM-uuuu", Locale.ENGLISH);

    private ColumnReading() {}

    /** The map of the patient's spine, counted as it is counted there; the occiput only where something is said of it. */
    public static ColumnMap of(SpineState state, Collection<Placed> planned) {
        List<Placed> placed = new ArrayList<>();
        state.lesions().stream()
                .filter(lesion -> !isGone(lesion))
                .sorted(Comparator.comparing(ColumnReading::length))
                .forEach(lesion -> placed.add(new Placed(lesion.at(), deposit(lesion, state))));
        state.lesions().stream()
                .filter(ColumnReading::isGone)
                .forEach(lesion -> placed.add(new Placed(lesion.at(), Clear.SEEN)));
        state.treatments().forEach(treatment -> placed.add(new Placed(treatment.at(), past(treatment))));
        placed.addAll(planned);
        List<SpinalLevel> levels = state.numbering().levels().stream()
                .filter(level -> level != SpinalLevel.C0
                        || placed.stream().anyMatch(one -> one.at().has(level)))
                .toList();
        return ColumnMap.of(levels, placed);
    }

    /** Somebody looked and what was there is gone, or never was. */
    private static boolean isGone(LesionState lesion) {
        return lesion.known(Aspect.LESION).filter("NONE"::equals).isPresent();
    }

    /** What lies in fewer levels is the more exact and drawn first. */
    private static int length(LesionState lesion) {
        SpinalRange at = lesion.at();
        return at.to().position() - at.from().position();
    }

    private static Deposit deposit(LesionState lesion, SpineState state) {
        @Nullable Side side = lesion.told(Aspect.POSTEROLATERAL).map(Told::side).orElse(null);
        return deposit(lesion.at(), state.numbering(), lesion::known, side);
    }

    /** A lesion as a map shows it; the side is that of a one-sided involvement. */
    public static Deposit deposit(SpinalRange at, Numbering numbering, Known known, @Nullable Side side) {
        Deposit.Type type = known.of(Aspect.LESION)
                .filter(value -> !value.equals("NONE"))
                .map(Deposit.Type::valueOf)
                .orElse(Deposit.Type.NOT_TOLD);
        @Nullable Span sins = LesionScores.sins(at, numbering, known);
        return new Deposit(type, sides(known, side), sins, LesionScores.escc(known));
    }

    private static Deposit.Sides sides(Known known, @Nullable Side side) {
        return switch (known.of(Aspect.POSTEROLATERAL).orElse("")) {
            case "BILATERAL" -> Deposit.Sides.BOTH;
            case "UNILATERAL" ->
                side == null ? Deposit.Sides.ONE : side == Side.LEFT ? Deposit.Sides.LEFT : Deposit.Sides.RIGHT;
            default -> Deposit.Sides.NONE;
        };
    }

    private static Past past(EarlierTreatment treatment) {
        Past.Kind kind =
                switch (treatment.kind()) {
                    case RADIATION -> Past.Kind.RADIATION;
                    case SURGERY -> Past.Kind.SURGERY;
                    case HARDWARE -> Past.Kind.HARDWARE;
                    case CEMENT -> Past.Kind.CEMENT;
                };
        String dose = treatment.dose() == null
                ? ""
                : treatment.dose().total().stripTrailingZeros().toPlainString();
        String fractions = treatment.dose() == null || treatment.dose().fractions() == null
                ? ""
                : String.valueOf(treatment.dose().fractions());
        return new Past(kind, treatment.at(), dose, fractions, when(treatment.lastDay()));
    }

    private static String when(@Nullable KnownDay day) {
        if (day == null) {
            return "";
        }
        return switch (day.exactness()) {
            case DAY -> day.first().format(DAY);
            case MONTH -> day.first().format(MONTH);
            case YEAR -> String.valueOf(day.first().getYear());
        };
    }
}
