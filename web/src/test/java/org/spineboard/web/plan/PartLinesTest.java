package org.spineboard.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spineboard.board.decision.Modality;
import org.spineboard.plan.PlanFault;
import org.spineboard.plan.part.PartContent;
import org.spineboard.plan.part.PartTerms;

/** What is typed into the forms of a plan, read and written again. */
class PartLinesTest {
    private static final Instant NOW = Instant.parse("2026-04-01T10:00:00Z");
    private static final PartTerms TERMS = new PartTerms(LocalDate.of(2026, 3, 30), null);
    private static final Map<String, String> LABELS = Map.of(
            "RADIATION_TECHNIQUE.EBRT", "EBRT",
            "SURGICAL_APPROACH.POSTERIOR", "Posterior",
            "TREATMENT_INTENT.PAIN", "Pain relief");
    private static final Map<String, String> RADIATION = Map.of(
            "levels", "t7-t9",
            "technique", "EBRT",
            "dose", "20",
            "fractions", "5",
            "earlier", "None",
            "intent", "PAIN",
            "startBy", "08-Apr-2026");
    private static final Map<String, String> SURGERY = Map.of(
            "procedure", "PERCUTANEOUS_FIXATION",
            "levels", "T6 to T10",
            "approach", "POSTERIOR",
            "surgeon", "Mr D. Achebe",
            "startBy", "21-Apr-2026");

    @Test
    void radiationIsOneLine() {
        assertThat(lines(Modality.RADIATION, RADIATION))
                .containsExactly(
                        "EBRT \u2013 T7 to T9 \u2013 DOSE 20 Gy in 5 fractions \u2013 start by Wed 08-Apr-2026",
                        "Pain relief",
                        "Earlier dose: None");
    }

    @Test
    void anOperationIsOneLine() {
        assertThat(lines(Modality.STABILISATION, SURGERY))
                .containsExactly(
                        "Percutaneous fixation \u2013 T6 to T10 \u2013 posterior \u2013 start by Tue 21-Apr-2026",
                        "Surgeon: Mr D. Achebe");
    }

    @Test
    void drugsAreLinesOfTheirOwn() {
        Map<String, String> typed = Map.ofEntries(
                Map.entry("regimen", "Nivolumab"),
                Map.entry("drug1", "Nivolumab"),
                Map.entry("drug1Form", "infusion"),
                Map.entry("drug1Amount", "1,480.50"),
                Map.entry("drug1Unit", "mg"),
                Map.entry("drug1Route", "intravenous"),
                Map.entry("drug1Frequency", "every 4 weeks"),
                Map.entry("line", "2"),
                Map.entry("duration", "PROGRESSION"),
                Map.entry("intent", "PAIN"),
                Map.entry("startBy", "02-Jun-2026"));
        assertThat(lines(Modality.SYSTEMIC, typed))
                .containsExactly(
                        "Nivolumab \u2013 line 2 \u2013 until progression \u2013 start by Tue 02-Jun-2026",
                        "nivolumab \u2013 infusion \u2013 DOSE 1,480.5 mg \u2013 intravenous \u2013 every 4 weeks",
                        "Pain relief");
    }

    @Test
    void aSteroidSaysItsLastDay() {
        Map<String, String> typed = Map.of(
                "steroidDrug", "Dexamethasone",
                "steroidDrugForm", "tablet",
                "steroidDrugAmount", "16",
                "steroidDrugUnit", "mg",
                "steroidDrugRoute", "oral",
                "steroidDrugFrequency", "once a day",
                "steroidStop", "15-Apr-2026",
                "pain", "Review by palliative care",
                "startBy", "08-Apr-2026");
        assertThat(lines(Modality.SUPPORTIVE, typed))
                .containsExactly(
                        "dexamethasone \u2013 tablet \u2013 DOSE 16 mg \u2013 oral \u2013 once a day"
                                + " \u2013 last dose Wed 15-Apr-2026",
                        "Pain relief \u2013 Review by palliative care",
                        "start by Wed 08-Apr-2026");
    }

    @ParameterizedTest
    @CsvSource({"0.50, 0.5", "16.00, 16", "1000, '1,000'", "37.5, 37.5"})
    void amountsHaveNoNeedlessZeros(BigDecimal number, String written) {
        assertThat(PartLines.amount(number)).isEqualTo(written);
    }

    @Test
    void whatCannotBeReadIsAFaultAtItsField() {
        PartEntry entry = new PartEntry(
                Modality.RADIATION,
                Map.of("levels", "T9 to T7", "dose", "twenty", "fractions", "5.5", "startBy", "03/04/2026"),
                NOW);
        assertThat(entry.faults(TERMS, true))
                .containsExactly(
                        PlanFault.LEVELS_MISSING,
                        PlanFault.TECHNIQUE_MISSING,
                        PlanFault.DOSE_RANGE,
                        PlanFault.FRACTIONS_RANGE,
                        PlanFault.EARLIER_MISSING,
                        PlanFault.INTENT_MISSING,
                        PlanFault.START_MISSING,
                        PlanFault.REASON_MISSING);
    }

    @Test
    void aSignedPartFillsTheFormItCameFrom() {
        for (Modality modality : List.of(Modality.RADIATION, Modality.STABILISATION)) {
            PartContent content = content(modality, modality == Modality.RADIATION ? RADIATION : SURGERY);
            assertThat(content(modality, PartAnswers.of(content))).isEqualTo(content);
        }
    }

    private static List<String> lines(Modality modality, Map<String, String> typed) {
        assertThat(new PartEntry(modality, typed, NOW).faults(TERMS, false)).isEmpty();
        return PartLines.of(content(modality, typed), LABELS).stream()
                .map(PartLine::text)
                .toList();
    }

    private static PartContent content(Modality modality, Map<String, String> typed) {
        return new PartEntry(modality, typed, NOW).content();
    }
}
