package org.spineboard.plan.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spineboard.board.decision.Modality;
import org.spineboard.plan.CareKind;
import org.spineboard.plan.Embolisation;
import org.spineboard.plan.LevelPurpose;
import org.spineboard.plan.PlanFault;
import org.spineboard.plan.Procedure;
import org.spineboard.referral.form.Primary;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.spine.SpinalRange;

class PartCheckTest {
    private static final LocalDate DECIDED = LocalDate.of(2026, 4, 10);
    private static final LocalDate START = LocalDate.of(2026, 4, 21);

    @Test
    void findsNothingWrongWithWholeParts() {
        assertThat(radiation("20", 5, START)).isEmpty();
        assertThat(systemic(2, 6)).isEmpty();
        assertThat(systemic(0, null)).isEmpty();
        assertThat(surgery(Primary.BREAST, Procedure.CORPECTOMY, null, null)).isEmpty();
        assertThat(supportive(START.plusDays(14))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.99, DOSE_RANGE", "0, DOSE_RANGE", "-8, DOSE_RANGE", "80.01, DOSE_RANGE"})
    void refusesADoseOutOfRange(String gy, PlanFault fault) {
        assertThat(radiation(gy, 5, START)).containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource({"1", "8", "37.5", "80"})
    void takesADoseInRange(String gy) {
        assertThat(radiation(gy, 1, START)).isEmpty();
    }

    @Test
    void refusesFractionsOutOfRange() {
        assertThat(radiation("20", 0, START)).containsExactly(PlanFault.FRACTIONS_RANGE);
        assertThat(radiation("20", 41, START)).containsExactly(PlanFault.FRACTIONS_RANGE);
        assertThat(radiation("20", 40, START)).isEmpty();
    }

    @Test
    void refusesAStartThatCannotBe() {
        assertThat(radiation("20", 5, null)).containsExactly(PlanFault.START_MISSING);
        assertThat(radiation("20", 5, DECIDED.minusDays(1))).containsExactly(PlanFault.START_BEFORE_DECISION);
        assertThat(radiation("20", 5, DECIDED)).isEmpty();
        assertThat(radiation("20", 5, DECIDED.plusYears(2).plusDays(1))).containsExactly(PlanFault.START_FAR);
    }

    @Test
    void saysEverythingThatIsMissingInTheOrderOfTheForm() {
        Radiation nothing = new Radiation("", BigDecimal.ZERO, -1, " ");
        assertThat(faults(Modality.RADIATION, PartContent.of(null, "", List.of(), nothing), null))
                .containsExactly(
                        PlanFault.LEVELS_MISSING,
                        PlanFault.TECHNIQUE_MISSING,
                        PlanFault.DOSE_RANGE,
                        PlanFault.FRACTIONS_RANGE,
                        PlanFault.EARLIER_MISSING,
                        PlanFault.INTENT_MISSING,
                        PlanFault.START_MISSING);
        assertThat(faults(Modality.STABILISATION, PartContent.of(START, List.of(), null), null))
                .containsExactly(PlanFault.PROCEDURE_MISSING);
        assertThat(faults(Modality.SUPPORTIVE, PartContent.supportive(START, List.of(), List.of()), null))
                .containsExactly(PlanFault.CARE_MISSING);
    }

    @Test
    void refusesALevelNamedTwice() {
        List<PartLevel> twice = List.of(
                level(LevelPurpose.TARGET, SpinalLevel.T7, SpinalLevel.T9),
                level(LevelPurpose.TARGET, SpinalLevel.T9, SpinalLevel.T10));
        Radiation said = new Radiation("EBRT", BigDecimal.TEN, 1, "None");

        assertThat(faults(Modality.RADIATION, PartContent.of(START, "PAIN", twice, said), null))
                .containsExactly(PlanFault.LEVELS_TWICE);
    }

    @Test
    void refusesLinesAndCyclesOutOfRangeAndHalfADrug() {
        assertThat(systemic(11, 6)).containsExactly(PlanFault.LINE_RANGE);
        assertThat(systemic(-1, 6)).containsExactly(PlanFault.LINE_RANGE);
        assertThat(systemic(1, 0)).containsExactly(PlanFault.CYCLES_RANGE);
        assertThat(systemic(1, 61)).containsExactly(PlanFault.CYCLES_RANGE);
        Drug half = new Drug("nivolumab", "infusion", BigDecimal.ZERO, "mg", "intravenous", "every 4 weeks", null);
        PartContent content =
                PartContent.of(START, "LOCAL_CONTROL", new Systemic("Nivolumab", 2, 6, null), List.of(half));
        assertThat(faults(Modality.SYSTEMIC, content, null)).containsExactly(PlanFault.DRUG_INCOMPLETE);
    }

    @Test
    void asksForEmbolisationWhereTheRuleDoes() {
        assertThat(surgery(Primary.KIDNEY, Procedure.CORPECTOMY, null, null))
                .containsExactly(PlanFault.EMBOLISATION_MISSING);
        assertThat(surgery(Primary.KIDNEY, Procedure.CORPECTOMY, Embolisation.NOT_NEEDED, null))
                .containsExactly(PlanFault.EMBOLISATION_REASON_MISSING);
        assertThat(surgery(Primary.KIDNEY, Procedure.CORPECTOMY, Embolisation.NOT_NEEDED, "No vessels seen"))
                .isEmpty();
        assertThat(surgery(Primary.KIDNEY, Procedure.CORPECTOMY, Embolisation.PLANNED, null))
                .isEmpty();
        assertThat(surgery(Primary.THYROID, Procedure.VERTEBROPLASTY, null, null))
                .isEmpty();
    }

    @Test
    void asksOfAProcedureWhatBelongsToIt() {
        assertThat(surgery(Primary.BREAST, Procedure.DECOMPRESSION_INSTRUMENTED, null, null))
                .containsExactly(PlanFault.DECOMPRESSED_MISSING);
        Surgery bare = new Surgery(Procedure.PERCUTANEOUS_FIXATION, null, null, null, null);
        assertThat(faults(Modality.STABILISATION, PartContent.of(START, List.of(), bare), null))
                .containsExactly(PlanFault.LEVELS_MISSING, PlanFault.APPROACH_MISSING, PlanFault.SURGEON_MISSING);
        List<PartLevel> levels = List.of(level(LevelPurpose.INSTRUMENTED, SpinalLevel.T8, SpinalLevel.T8));
        Surgery brace = new Surgery(Procedure.EXTERNAL_ORTHOSIS, null, null, null, null);
        assertThat(faults(Modality.STABILISATION, PartContent.of(START, levels, brace), null))
                .isEmpty();
    }

    @Test
    void asksWhenASteroidStops() {
        assertThat(supportive(null)).containsExactly(PlanFault.STEROID_STOP_MISSING);
        assertThat(supportive(START.minusDays(1))).containsExactly(PlanFault.STEROID_STOP_BEFORE_START);
    }

    private static List<PlanFault> radiation(String gy, int fractions, @Nullable LocalDate start) {
        List<PartLevel> levels = List.of(level(LevelPurpose.TARGET, SpinalLevel.T7, SpinalLevel.T9));
        Radiation said = new Radiation("EBRT", new BigDecimal(gy), fractions, "None");
        return faults(Modality.RADIATION, PartContent.of(start, "PAIN", levels, said), null);
    }

    private static List<PlanFault> systemic(int line, @Nullable Integer cycles) {
        Drug drug = new Drug("nivolumab", "infusion", BigDecimal.TEN, "mg", "intravenous", "every 4 weeks", null);
        Systemic said = new Systemic("Nivolumab", line, cycles, null);
        return faults(Modality.SYSTEMIC, PartContent.of(START, "LOCAL_CONTROL", said, List.of(drug)), null);
    }

    private static List<PlanFault> surgery(
            Primary primary, Procedure procedure, @Nullable Embolisation embolisation, @Nullable String words) {
        List<PartLevel> levels = List.of(level(LevelPurpose.INSTRUMENTED, SpinalLevel.T6, SpinalLevel.T10));
        Surgery said = new Surgery(procedure, "POSTERIOR", embolisation, words, "Mr D. Achebe");
        return faults(Modality.STABILISATION, PartContent.of(START, levels, said), primary);
    }

    private static List<PlanFault> supportive(@Nullable LocalDate stop) {
        Drug steroid = new Drug("dexamethasone", "tablet", BigDecimal.TEN, "mg", "oral", "once a day", stop);
        CareLine pain = new CareLine(CareKind.PAIN, "Review by palliative care");
        return faults(Modality.SUPPORTIVE, PartContent.supportive(START, List.of(steroid), List.of(pain)), null);
    }

    private static List<PlanFault> faults(Modality modality, PartContent content, @Nullable Primary primary) {
        return PartCheck.faults(modality, content, new PartTerms(DECIDED, primary));
    }

    private static PartLevel level(LevelPurpose purpose, SpinalLevel from, SpinalLevel to) {
        return new PartLevel(purpose, new SpinalRange(from, to));
    }
}
