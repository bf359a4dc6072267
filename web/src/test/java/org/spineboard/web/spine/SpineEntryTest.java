package org.spineboard.web.spine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spineboard.shared.CaseNumber;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.spine.SpinalRange;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.KnownDay;
import org.spineboard.spinerecord.Side;
import org.spineboard.spinerecord.Stated;
import org.spineboard.spinerecord.treatment.Dose;
import org.spineboard.spinerecord.treatment.RecordTreatment;

/** What is typed into the forms of the spine record, and what is said at which field. */
class SpineEntryTest {
    private static final Instant NOW = Instant.parse("2026-04-08T12:00:00Z");
    private static final SpinalRange T8 = SpinalRange.of(SpinalLevel.T8);

    @Test
    void aLesionIsReadWithItsStretchItsSideAndWhatIsSeenInTheCanal() {
        List<SpineField> fields =
                List.of(SpineField.of(Aspect.LESION), SpineField.of(Aspect.POSTEROLATERAL), SpineField.canal());
        SpineEntry entry = entry(Map.of(
                        "levelFrom", "T7",
                        "levelTo", "T9",
                        "LESION", "LYTIC",
                        "POSTEROLATERAL", "LEFT",
                        "ESCC", "CORD_TOUCHED"))
                .read(fields, true);

        assertThat(entry.problems()).isEmpty();
        assertThat(entry.said()).singleElement().satisfies(said -> {
            assertThat(said.getKey()).contains(new SpinalRange(SpinalLevel.T7, SpinalLevel.T9));
            assertThat(said.getValue())
                    .contains(
                            Stated.of(Aspect.LESION, "LYTIC"),
                            Stated.of(Aspect.POSTEROLATERAL, "UNILATERAL").on(Side.LEFT),
                            Stated.of(Aspect.CORD_ABUTMENT, "Y"),
                            Stated.of(Aspect.CORD_COMPRESSION, "N"));
        });
    }

    @Test
    void painIsToldOfTheLesionItWasAskedFor() {
        List<SpineField> fields = List.of(SpineField.of(Aspect.PAIN, T8), SpineField.of(Aspect.PAIN));
        SpineEntry entry = entry(Map.of("PAIN.T8-T8", "MECHANICAL", "PAIN", "PAIN_FREE", "levelFrom", "L2"))
                .read(fields, false);

        assertThat(entry.said())
                .containsExactlyInAnyOrder(
                        Map.entry(Optional.of(T8), List.of(Stated.of(Aspect.PAIN, "MECHANICAL"))),
                        Map.entry(
                                Optional.of(SpinalRange.of(SpinalLevel.L2)),
                                List.of(Stated.of(Aspect.PAIN, "PAIN_FREE"))));
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        List<SpineField> fields = List.of(SpineField.of(Aspect.CRP), SpineField.of(Aspect.KPS));

        assertThat(fieldsOf(entry(Map.of("CRP", "12")).read(fields, false))).containsExactly("CRP");
        assertThat(fieldsOf(entry(Map.of("KPS", "85")).read(fields, false))).containsExactly("KPS");
        assertThat(fieldsOf(entry(Map.of()).read(fields, false))).containsExactly("CRP");
        assertThat(fieldsOf(entry(Map.of("PAIN", "PAIN_FREE")).read(List.of(SpineField.of(Aspect.PAIN)), false)))
                .containsExactly("levelFrom");
        assertThat(entry(Map.of("CRP", "1,2", "CRP.unit", "mg/dL"))
                        .read(fields, false)
                        .problems())
                .isEmpty();
    }

    @Test
    void aDayIsEnoughForWhenItWasSeen() {
        assertThat(entry(Map.of("seenAt", "07-Apr-2026")).seenAt()).isPresent();
        assertThat(entry(Map.of("seenAt", "09-Apr-2026")).seenAt()).isEmpty();
        assertThat(entry(Map.of()).seenAt()).isEmpty();
    }

    @Test
    void anEarlierTreatmentIsReadAsExactlyAsItsDayIsKnown() {
        assertThat(treatment("lastDay", "2019").lastDay()).isEqualTo(KnownDay.year(2019));
        assertThat(treatment("lastDay", "03/2024").lastDay()).isEqualTo(KnownDay.month(2024, 3));
        assertThat(treatment("lastDay", "07-Apr-2024").lastDay()).isEqualTo(KnownDay.day(LocalDate.of(2024, 4, 7)));
        assertThat(treatment("lastDay", "").lastDay()).isNull();
        assertThat(treatment("dose", "27,5").dose()).isEqualTo(Dose.of(new BigDecimal("27.5"), null));
    }

    @Test
    void aTreatmentWithoutKindOrInTheFutureIsNone() {
        TreatmentEntry entry = new TreatmentEntry(
                Map.of("levelFrom", "T8", "levelTo", "T7", "lastDay", "2031", "source", "IMPORT", "cord", "12"), NOW);

        assertThat(entry.read(new CaseNumber("2026-0001"))).isEmpty();
        assertThat(entry.problems()).containsOnlyKeys("kind", "levelTo", "lastDay", "dose");
    }

    private static RecordTreatment treatment(String field, String typed) {
        Map<String, String> answers =
                Map.of("kind", "RADIATION", "levelFrom", "T8", "source", "REFERRAL", field, typed);
        return new TreatmentEntry(answers, NOW)
                .read(new CaseNumber("2026-0001"))
                .orElseThrow();
    }

    private static List<String> fieldsOf(SpineEntry entry) {
        return entry.problems().stream().map(SpineEntry.Problem::field).toList();
    }

    private static SpineEntry entry(Map<String, String> typed) {
        return new SpineEntry(typed, NOW);
    }
}
