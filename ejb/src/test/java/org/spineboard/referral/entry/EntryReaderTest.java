package org.spineboard.referral.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spineboard.referral.entry.AnswersFixture.elective;
import static org.spineboard.referral.entry.AnswersFixture.emergency;
import static org.spineboard.referral.entry.AnswersFixture.read;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spineboard.casefile.Track;
import org.spineboard.referral.finding.Answer;
import org.spineboard.referral.finding.FindingGroup;
import org.spineboard.referral.form.Primary;
import org.spineboard.shared.time.ClinicalTime;

class EntryReaderTest {
    @Test
    void readsACompleteReferralWithoutAProblem() {
        ReadEntry entry = read(elective());

        assertThat(entry.problems()).isEmpty();
        assertThat(entry.track()).isEqualTo(Track.ELECTIVE);
        assertThat(Objects.requireNonNull(entry.person()).birthDate()).isEqualTo(LocalDate.of(1972, 1, 19));
        assertThat(entry.form().treatment().radiotherapy().courses())
                .singleElement()
                .satisfies(course -> assertThat(course.doseGy()).isEqualTo(new BigDecimal("8")));
        assertThat(entry.form().question().participants()).containsExactly("Dr M. Ojukwu", "Breast care nurse");
        assertThat(entry.form().disease().primary()).isEqualTo(Primary.BREAST);
    }

    @Test
    void readsAnEmergency() {
        ReadEntry entry = read(emergency());

        assertThat(entry.problems()).isEmpty();
        assertThat(entry.track()).isEqualTo(Track.EMERGENCY);
        assertThat(entry.form().neurology().onset())
                .isEqualTo(
                        ClinicalTime.at(Instant.parse("2026-04-07T17:00:00Z")).roughly());
        assertThat(entry.form().neurology().answerTo(FindingGroup.BLADDER_BOWEL))
                .contains(Answer.NOT_ASSESSED);
    }

    @Test
    void readsNothingFromNothing() {
        ReadEntry entry = read(Map.of());

        assertThat(entry.person()).isNull();
        assertThat(entry.problems()).isEmpty();
        assertThat(entry.form().neurology().isAnswered()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "pain.score,                    11,            referral.entry.wholeNumber",
        "pain.score,                    eight,         referral.entry.wholeNumber",
        "fitness.karnofsky,             75,            referral.entry.tens",
        "steroid.doseMg,                '16,5',        referral.entry.number",
        "steroid.at,                    tomorrow,      shared.when.notRead",
        "steroid.at,                    09-Apr-2026,   referral.entry.future",
        "steroid.at,                    today 12:30,   referral.entry.future",
        "imaging.mriAt,                 03/04/2026,    shared.when.twoReadings",
        "neurology.onset,               29-Mar-2026 01:30, shared.when.skippedByClockChange",
        "neurology.trend,               SIDEWAYS,      referral.entry.notAChoice",
        "neurology.newSigns,            MAYBE,         referral.entry.notAChoice",
        "patient.nhsNumber,             999 661 2059,  patient.nhsNumber.checkDigit",
        "imaging.studies.0.region,      Spine,         referral.entry.modality"
    })
    void saysWhichFieldCannotBeReadAndWhy(String field, String typed, String key) {
        ReadEntry entry = read(Map.of(field, typed, "patient.familyName", "Adeyemi"));

        assertThat(entry.problems()).singleElement().satisfies(problem -> assertThat(problem.key())
                .isEqualTo(key));
    }

    @Test
    void offersTheReadingsOfADateThatReadsTwoWays() {
        ReadEntry entry = read(Map.of("biopsy.on", "03/04/2025"));

        assertThat(entry.problems())
                .containsExactly(new FieldProblem(
                        "biopsy.on", "shared.when.twoReadings", List.of("03-Apr-2025", "04-Mar-2025")));
    }

    @ParameterizedTest
    @CsvSource({"31, 2, 1972", "19, Jan, 72", "19, '', 1972", "x, 1, 1972", "1, 1, 1850"})
    void refusesABirthDateThatIsNone(String day, String month, String year) {
        ReadEntry entry =
                read(Map.of("patient.birth.day", day, "patient.birth.month", month, "patient.birth.year", year));

        assertThat(entry.problems())
                .containsExactly(new FieldProblem("patient.birth.day", "referral.entry.birthDate", List.of()));
    }

    @Test
    void refusesTextThatIsTooLongOrInvisible() {
        ReadEntry entry = read(Map.of("patient.familyName", "x".repeat(71), "sender.ringBack", "01632\u202E960"));

        assertThat(entry.problems())
                .extracting(FieldProblem::key)
                .containsExactlyInAnyOrder("shared.text.tooLong", "shared.text.invisible");
    }

    @Test
    void asksWhenANoStandsBesideASign() {
        ReadEntry entry = read(Map.of("neurology.newSigns", "NO", "neurology.group.GAIT", "PRESENT"));

        assertThat(entry.problems()).extracting(FieldProblem::key).containsExactly("referral.entry.signsContradictNo");
        assertThat(entry.track()).isEqualTo(Track.EMERGENCY);
    }

    @Test
    void skipsRowsThatWereEmptied() {
        ReadEntry entry = read(Map.of(
                "radiotherapy.courses.0.level",
                "",
                "radiotherapy.courses.2.level",
                "T4",
                "radiotherapy.courses.x",
                "?"));

        assertThat(entry.form().treatment().radiotherapy().courses())
                .singleElement()
                .satisfies(course -> assertThat(course.level()).isEqualTo("T4"));
    }

    @Test
    void eachFieldStandsOnOneStepOfItsTrack() {
        elective().keySet().forEach(field -> {
            assertThat(Step.of(field, Track.ELECTIVE)).as(field).isNotIn(Step.CHECK, Step.EMERGENCY);
            assertThat(Step.of(field, Track.EMERGENCY)).as(field).isIn(Step.NEUROLOGY, Step.EMERGENCY);
        });
    }
}
