package org.spineboard.biopsy.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spineboard.biopsy.Fault;
import org.spineboard.biopsy.Guidance;
import org.spineboard.biopsy.Laterality;
import org.spineboard.biopsy.Route;
import org.spineboard.spine.SpinalLevel;

/** Which answers about how tissue was taken go together. */
class ProcedureCheckTest {
    private static final Instant REQUESTED = Instant.parse("2026-04-07T10:00:30Z");
    private static final Instant NOW = Instant.parse("2026-04-09T10:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "T8 T8 LEFT TRANSPEDICULAR CT 11 3 20 |",
                "T8 T9 RIGHT TRANSPEDICULAR FLUOROSCOPY 8 1 - |",
                "L3 L3 BOTH PARAVERTEBRAL CT 25 30 100 |",
                "T1 T12 LEFT COSTOVERTEBRAL CT 14 4 1 |",
                "S1 S1 MIDLINE OPEN DIRECT_VISION - 2 - |",
                "C2 C3 LEFT OPEN FLUOROSCOPY - 6 - |",
                "C1 S5 RIGHT PARAVERTEBRAL CT 18 2 - |",
                "T9 T8 LEFT TRANSPEDICULAR CT 11 3 - | LEVELS_UPSIDE_DOWN",
                "L1 T12 LEFT TRANSPEDICULAR CT 11 3 - | LEVELS_UPSIDE_DOWN",
                "S1 L5 LEFT OPEN DIRECT_VISION - 3 - | LEVELS_UPSIDE_DOWN",
                "T8 T8 MIDLINE TRANSPEDICULAR CT 11 3 - | SIDE_OF_NEEDLE",
                "T8 T8 MIDLINE COSTOVERTEBRAL CT 11 3 - | SIDE_OF_NEEDLE",
                "L3 L3 MIDLINE PARAVERTEBRAL CT 11 3 - | SIDE_OF_NEEDLE",
                "L1 L1 LEFT COSTOVERTEBRAL CT 11 3 - | ROUTE_WITHOUT_RIBS",
                "C7 T1 LEFT COSTOVERTEBRAL CT 11 3 - | ROUTE_WITHOUT_RIBS",
                "T12 L1 LEFT COSTOVERTEBRAL CT 11 3 - | ROUTE_WITHOUT_RIBS",
                "T8 T8 LEFT TRANSPEDICULAR DIRECT_VISION 11 3 - | GUIDANCE_OF_NEEDLE",
                "T8 T8 LEFT TRANSPEDICULAR CT - 3 - | GAUGE_MISSING",
                "T8 T8 LEFT PARAVERTEBRAL CT 7 3 - | GAUGE_RANGE",
                "T8 T8 LEFT PARAVERTEBRAL CT 26 3 - | GAUGE_RANGE",
                "T8 T8 LEFT PARAVERTEBRAL CT 0 3 - | GAUGE_RANGE",
                "T8 T8 LEFT OPEN DIRECT_VISION 11 3 - | GAUGE_OF_OPEN",
                "T8 T8 LEFT OPEN DIRECT_VISION 7 3 - | GAUGE_OF_OPEN GAUGE_RANGE",
                "T8 T8 LEFT TRANSPEDICULAR CT 11 0 - | CORES_RANGE",
                "T8 T8 LEFT TRANSPEDICULAR CT 11 31 - | CORES_RANGE",
                "T8 T8 LEFT OPEN CT - 0 - | CORES_RANGE",
                "T8 T8 LEFT TRANSPEDICULAR CT 11 3 0 | CORE_LENGTH_RANGE",
                "T8 T8 LEFT TRANSPEDICULAR CT 11 3 101 | CORE_LENGTH_RANGE",
                "T9 T8 MIDLINE TRANSPEDICULAR DIRECT_VISION 7 31 0 | LEVELS_UPSIDE_DOWN SIDE_OF_NEEDLE GUIDANCE_OF_NEEDLE"
                        + " GAUGE_RANGE CORES_RANGE CORE_LENGTH_RANGE"
            })
    void answersGoTogether(String answers, @Nullable String wrong) {
        List<String> said = Arrays.stream(answers.split(" ")).toList();
        Procedure procedure = new Procedure(
                NOW.minusSeconds(60),
                SpinalLevel.valueOf(said.get(0)),
                SpinalLevel.valueOf(said.get(1)),
                Laterality.valueOf(said.get(2)),
                Route.valueOf(said.get(3)),
                Guidance.valueOf(said.get(4)),
                number(said.get(5)),
                Integer.valueOf(said.get(6)),
                number(said.get(7)),
                false,
                false,
                null);

        assertThat(ProcedureCheck.faults(procedure, REQUESTED, false, NOW)).isEqualTo(faults(wrong));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-09T10:00:00Z,false,",
        "2026-04-09T10:00:01Z,false,TAKEN_IN_FUTURE",
        "2026-04-09T10:00:01Z,true,TAKEN_IN_FUTURE",
        "2026-04-07T10:00:00Z,false,",
        "2026-04-07T09:59:00Z,false,TAKEN_BEFORE_REQUEST",
        "2026-04-07T09:59:00Z,true,",
        "2025-12-01T09:00:00Z,true,"
    })
    void timesGoTogether(Instant takenAt, boolean backDated, @Nullable String wrong) {
        assertThat(ProcedureCheck.faults(taken(takenAt), REQUESTED, backDated, NOW))
                .isEqualTo(faults(wrong));
    }

    @Test
    void theLaboratoryGetsItAfterItWasTakenAndBeforeNow() {
        Procedure taken = taken(NOW.minus(Duration.ofHours(2)));

        assertThat(ProcedureCheck.faultsOfReceipt(NOW, taken, NOW)).isEmpty();
        assertThat(ProcedureCheck.faultsOfReceipt(taken.takenAt(), taken, NOW)).isEmpty();
        assertThat(ProcedureCheck.faultsOfReceipt(taken.takenAt().minusSeconds(60), taken, NOW))
                .containsExactly(Fault.RECEIVED_BEFORE_TAKEN);
        assertThat(ProcedureCheck.faultsOfReceipt(NOW.plusSeconds(60), taken, NOW))
                .containsExactly(Fault.RECEIVED_IN_FUTURE);
    }

    private static @Nullable Integer number(String said) {
        return said.equals("-") ? null : Integer.valueOf(said);
    }

    private static Procedure taken(Instant at) {
        return new Procedure(
                at,
                SpinalLevel.T8,
                SpinalLevel.T8,
                Laterality.LEFT,
                Route.TRANSPEDICULAR,
                Guidance.CT,
                11,
                3,
                null,
                false,
                false,
                null);
    }

    private static List<Fault> faults(@Nullable String names) {
        return names == null
                ? List.of()
                : Arrays.stream(names.split(" ")).map(Fault::valueOf).toList();
    }
}
