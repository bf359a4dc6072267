package org.spineboard.spinerecord.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Role;
import org.spineboard.shared.security.Signature;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.spine.SpinalRange;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.Source;
import org.spineboard.spinerecord.Stated;
import org.spineboard.spinerecord.ValueKind;
import org.spineboard.spinerecord.observation.LesionPlace;
import org.spineboard.spinerecord.observation.Observed;
import org.spineboard.spinerecord.observation.Seen;

/** What holds at a moment, for whatever was said and taken back. */
class StateRuleTest {
    private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");
    private static final CaseNumber NUMBER = new CaseNumber("2026-0001");
    private static final LesionPlace T8 = new LesionPlace(UUID.randomUUID(), SpinalRange.of(SpinalLevel.T8));
    private static final List<String> COLLAPSE =
            List.of("NONE", "COLLAPSE_LT_50", "COLLAPSE_GT_50", ValueKind.INDETERMINATE, ValueKind.UNKNOWN);

    @Test
    void theNewestByWhenItWasSeenHoldsWhateverWasWrittenLast() {
        List<Observed> rows = List.of(row("COLLAPSE_GT_50", 10, 11), row("NONE", 5, 20));

        assertThat(collapse(rows, 30)).contains("COLLAPSE_GT_50");
        assertThat(collapse(rows, 7)).contains("NONE");
        assertThat(collapse(rows, 4)).isEmpty();
    }

    @Test
    void ofTheSameMomentTheLaterWrittenOneHolds() {
        List<Observed> rows = List.of(row("COLLAPSE_GT_50", 10, 20), row("NONE", 10, 11));

        assertThat(collapse(rows, 30)).contains("COLLAPSE_GT_50");
    }

    @Test
    void whatWasTakenBackHoldsNoMoreButWasBelievedUntilThen() {
        Observed mistaken = row("COLLAPSE_GT_50", 10, 11);
        Observed taken = takenBack(mistaken, 15);
        List<Observed> rows = List.of(row("NONE", 5, 6), mistaken, taken);

        assertThat(collapse(rows, 30)).contains("NONE");
        assertThat(StateRule.at(rows, at(12), at(12)).lesions().get(0).known(Aspect.COLLAPSE))
                .contains("COLLAPSE_GT_50");
    }

    @Test
    void thatNobodyExaminedItErasesNothing() {
        List<Observed> rows = List.of(row("NONE", 5, 6), row(ValueKind.UNKNOWN, 10, 11));

        assertThat(collapse(rows, 30)).contains("NONE");
        assertThat(collapse(List.of(rows.get(1)), 30)).contains(ValueKind.UNKNOWN);
        assertThat(collapse(List.of(row("NONE", 5, 6), row(ValueKind.INDETERMINATE, 10, 11)), 30))
                .contains(ValueKind.INDETERMINATE);
    }

    /** Against the definition said the long way round, over many records in any order. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void holdsWhatTheDefinitionSays(long seed) {
        Random dice = new Random(seed);
        for (int round = 0; round < 50; round++) {
            List<Observed> rows = rows(dice);
            Collections.shuffle(rows, dice);
            for (int hour = 0; hour < 50; hour += 7) {
                assertThat(collapse(rows, hour)).isEqualTo(defined(rows, hour));
            }
        }
    }

    private static Optional<String> defined(List<Observed> rows, int hour) {
        Set<UUID> takenBack = new HashSet<>();
        rows.forEach(row -> Optional.ofNullable(row.takesBack()).ifPresent(takenBack::add));
        List<Observed> left = rows.stream()
                .filter(row -> row.takesBack() == null && !takenBack.contains(row.id()))
                .filter(row -> !row.observedAt().isAfter(at(hour)))
                .sorted(Comparator.comparing(Observed::observedAt)
                        .thenComparing(row -> row.signature().at())
                        .thenComparing(Observed::id))
                .toList();
        List<String> values = left.stream().map(row -> row.stated().value()).toList();
        return values.stream()
                .filter(value -> !value.equals(ValueKind.UNKNOWN))
                .reduce((one, later) -> later)
                .or(() -> values.stream().findFirst());
    }

    private static List<Observed> rows(Random dice) {
        List<Observed> rows = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            int seen = dice.nextInt(40);
            Observed row = row(COLLAPSE.get(dice.nextInt(COLLAPSE.size())), seen, seen + dice.nextInt(10));
            rows.add(row);
            if (dice.nextInt(4) == 0) {
                rows.add(takenBack(row, seen + 10 + dice.nextInt(5)));
            }
        }
        return rows;
    }

    private static Optional<String> collapse(List<Observed> rows, int hour) {
        return StateRule.at(rows, at(hour), Instant.MAX).lesions().stream()
                .map(LesionState::told)
                .map((Map<Aspect, Told> told) -> told.get(Aspect.COLLAPSE))
                .map(Told::value)
                .findFirst();
    }

    private static Observed row(String value, int seen, int written) {
        return new Observed(
                UUID.randomUUID(),
                NUMBER,
                T8,
                Aspect.COLLAPSE,
                Stated.of(Aspect.COLLAPSE, value),
                Seen.at(at(seen), Source.EXAMINATION),
                null,
                signed(written));
    }

    private static Observed takenBack(Observed row, int hour) {
        return new Observed(UUID.randomUUID(), NUMBER, T8, Aspect.COLLAPSE, null, row.seen(), row.id(), signed(hour));
    }

    private static Signature signed(int hour) {
        return new Signature("s", "Dr Test", Role.RADIOLOGIST, "RSC", at(hour));
    }

    private static Instant at(int hour) {
        return START.plusSeconds(hour * 3600L);
    }
}
