package org.spineboard.spinerecord.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.ValueKind;
import org.spineboard.spinerecord.observation.LesionPlace;
import org.spineboard.spinerecord.observation.Observed;

/**
 * Which observation holds: of one aspect the newest by when it was seen, between two of the same moment the one written
 * down later; none that was taken back. That nobody examined it holds only as long as nobody ever has.
 */
final class StateRule {
    private static final Comparator<Observed> NEWEST = Comparator.comparing(StateRule::wasExamined)
            .thenComparing(Observed::observedAt)
            .thenComparing(row -> row.signature().at())
            .thenComparing(Observed::id);

    private final List<Observed> holding;

    private StateRule(List<Observed> holding) {
        this.holding = holding;
    }

    /**
     * What holds at a moment.
     *
     * @param rows everything ever said of the patient
     * @param at what was seen later is left out
     * @param known what was written down later is left out, takings back too
     */
    static StateRule at(List<Observed> rows, Instant at, Instant known) {
        List<Observed> written = rows.stream()
                .filter(row -> !row.signature().at().isAfter(known))
                .toList();
        Set<UUID> takenBack = takenBack(written);
        return new StateRule(written.stream()
                .filter(row -> row.takesBack() == null && !takenBack.contains(row.id()))
                .filter(row -> !row.observedAt().isAfter(at))
                .toList());
    }

    /** What was taken back by any of the rows. */
    static Set<UUID> takenBack(List<Observed> rows) {
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(row.takesBack()).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The moments at which something was seen that was not taken back. */
    static Stream<Instant> moments(List<Observed> rows) {
        Set<UUID> takenBack = takenBack(rows);
        return rows.stream()
                .filter(row -> row.takesBack() == null && !takenBack.contains(row.id()))
                .map(Observed::observedAt);
    }

    /** What holds of the patient. */
    Map<Aspect, Told> patient() {
        return told(holding.stream().filter(row -> row.lesion() == null).toList());
    }

    /** What holds of each lesion, from above to below. */
    List<LesionState> lesions() {
        Map<LesionPlace, List<Observed>> lesions = new LinkedHashMap<>();
        holding.forEach(row -> Optional.ofNullable(row.lesion())
                .ifPresent(lesion -> lesions.computeIfAbsent(lesion, none -> new ArrayList<>())
                        .add(row)));
        return lesions.entrySet().stream()
                .map(one -> new LesionState(one.getKey().id(), one.getKey().at(), told(one.getValue())))
                .sorted(Comparator.comparing((LesionState lesion) -> lesion.at().from())
                        .thenComparing(lesion -> lesion.at().to())
                        .thenComparing(LesionState::id))
                .toList();
    }

    private static boolean wasExamined(Observed row) {
        return !row.stated().value().equals(ValueKind.UNKNOWN);
    }

    private static Map<Aspect, Told> told(List<Observed> rows) {
        Map<Aspect, Observed> newest = new EnumMap<>(Aspect.class);
        rows.forEach(
                row -> newest.merge(row.aspect(), row, (one, other) -> NEWEST.compare(one, other) > 0 ? one : other));
        Map<Aspect, Told> told = new EnumMap<>(Aspect.class);
        newest.forEach((aspect, row) -> told.put(aspect, Told.of(row)));
        return told;
    }
}
