package org.spineboard.spinerecord.state;

import java.time.Instant;
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
import org.spineboard.spinerecord.lesion.Lesion;
import org.spineboard.spinerecord.observation.Observation;

/**
 * Which observation holds: of one aspect the newest by when it was seen, between two of the same moment the one written
 * down later; none that was taken back. That nobody examined it holds only as long as nobody ever has.
 */
final class StateRule {
    private static final Comparator<Observation> NEWEST = Comparator.comparing(StateRule::wasExamined)
            .thenComparing(Observation::observedAt)
            .thenComparing(row -> row.signature().at())
            .thenComparing(Observation::id);

    private final List<Observation> holding;

    private StateRule(List<Observation> holding) {
        this.holding = holding;
    }

    /**
     * What holds at a moment.
     *
     * @param rows everything ever said of the patient
     * @param at what was seen later is left out
     * @param known what was written down later is left out, takings back too
     */
    static StateRule at(List<Observation> rows, Instant at, Instant known) {
        List<Observation> written = rows.stream()
                .filter(row -> !row.signature().at().isAfter(known))
                .toList();
        Set<UUID> takenBack = takenBack(written);
        return new StateRule(written.stream()
                .filter(row -> row.takesBack() == null && !takenBack.contains(row.id()))
                .filter(row -> !row.observedAt().isAfter(at))
                .toList());
    }

    /** What was taken back by any of the rows. */
    static Set<UUID> takenBack(List<Observation> rows) {
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(row.takesBack()).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The moments at which something was seen that was not taken back. */
    static Stream<Instant> moments(List<Observation> rows) {
        Set<UUID> takenBack = takenBack(rows);
        return rows.stream()
                .filter(row -> row.takesBack() == null && !takenBack.contains(row.id()))
                .map(Observation::observedAt);
    }

    /** What holds of the patient. */
    Map<Aspect, Told> patient() {
        return told(holding.stream().filter(row -> row.lesion().isEmpty()).toList());
    }

    /** What holds of each lesion, from above to below. */
    List<LesionState> lesions() {
        Map<UUID, Lesion> lesions = new LinkedHashMap<>();
        holding.forEach(row -> row.lesion().ifPresent(lesion -> lesions.put(lesion.id(), lesion)));
        return lesions.values().stream()
                .sorted(Comparator.comparing((Lesion lesion) -> lesion.at().from())
                        .thenComparing(lesion -> lesion.at().to())
                        .thenComparing(Lesion::id))
                .map(lesion -> new LesionState(lesion.id(), lesion.at(), told(of(lesion))))
                .toList();
    }

    private List<Observation> of(Lesion lesion) {
        return holding.stream()
                .filter(row ->
                        row.lesion().map(Lesion::id).filter(lesion.id()::equals).isPresent())
                .toList();
    }

    private static boolean wasExamined(Observation row) {
        return !row.stated().value().equals(ValueKind.UNKNOWN);
    }

    private static Map<Aspect, Told> told(List<Observation> rows) {
        Map<Aspect, Observation> newest = new EnumMap<>(Aspect.class);
        rows.forEach(
                row -> newest.merge(row.aspect(), row, (one, other) -> NEWEST.compare(one, other) > 0 ? one : other));
        Map<Aspect, Told> told = new EnumMap<>(Aspect.class);
        newest.forEach((aspect, row) -> told.put(aspect, Told.of(row)));
        return told;
    }
}
