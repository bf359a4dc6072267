package org.spineboard.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spineboard.scoring.catalogue.ScoreBook;
import org.spineboard.scoring.input.Figure;

/** The edges of inputs, of ranges and of what is certain although something is missing. */
class ScoreEdgesTest {
    @ParameterizedTest
    @ValueSource(strings = {"2", "2.0", "2.00", "2e0", "0.2e1", "20E-1"})
    void aWholeNumberIsOneHoweverItIsWritten(String written) {
        assertThat(bauer(written).status()).isEqualTo(Status.COMPLETE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2.5",
                "0",
                "100",
                "-1",
                "+2",
                "02",
                " 2",
                "2 ",
                "2.",
                ".2e1",
                "2,0",
                "NaN",
                "Infinity",
                "0x2",
                "two",
                "1e999999999",
                "1e-999999999",
                "２",
                "2\n"
            })
    void anythingElseIsNone(String written) {
        assertThat(bauer(written).status()).isEqualTo(Status.INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"y", "Yes", "true", "1", "N ", "\u0000"})
    void yesAndNoAreTwoLetters(String written) {
        assertThat(of("bauer_modified", "visceral_mets", written).status()).isEqualTo(Status.INVALID);
    }

    @Test
    void neitherABooleanNorAListIsAValue() {
        Score noms = ScoreBook.of("noms").orElseThrow();

        assertThat(noms.of(Map.of("myelopathy", true)).faults())
                .singleElement()
                .isEqualTo(new Fault("myelopathy", "true", List.of("Y", "N")));
        assertThat(noms.of(Map.of("myelopathy", List.of("Y"))).status()).isEqualTo(Status.INVALID);
        assertThat(noms.of(Map.of("escc", 2)).status()).isEqualTo(Status.INCOMPLETE);
        assertThat(noms.of(Map.of("escc", new BigDecimal("2.0"))).status()).isEqualTo(Status.INVALID);
    }

    @Test
    void nullAndBlankAreMissing() {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("kps", null);
        assertThat(ScoreBook.of("ecog_kps").orElseThrow().of(given).status()).isEqualTo(Status.INCOMPLETE);
        assertThat(of("ecog_kps", "kps", " \t").status()).isEqualTo(Status.INCOMPLETE);
    }

    @ParameterizedTest
    @CsvSource({
        "60.0000000001,STANDARD",
        "60,REDUCED",
        "49.999999,REDUCED",
        "30,REDUCED",
        "29.9999999999,NOT_RECOMMENDED",
        "0,NOT_RECOMMENDED"
    })
    void thresholdsAreComparedUnrounded(String clearance, String category) {
        assertThat(of("zoledronate_renal", "crcl_ml_min", clearance).category()).contains(category);
    }

    @Test
    void bothReadingsOfAHistologyMustMeanTheSame() {
        assertThat(of("radiosensitivity", "histology", "Melanoma", "icd_o_3", "8720/3")
                        .category())
                .contains("RESISTANT");
        assertThat(of("radiosensitivity", "icd_o_3", "8720/3").basis().missing())
                .isEmpty();
        assertThat(of("radiosensitivity", "histology", "Melanoma", "icd_o_3", "9370/3")
                        .status())
                .isEqualTo(Status.INVALID);
        assertThat(of("radiosensitivity", "icd_o_3", "8140/3").status()).isEqualTo(Status.INVALID);
    }

    @Test
    void aFindingThatTheOthersImplyIsNotWaitedFor() {
        ScoreResult bone = of("bilsky_escc", "epidural_extension", "N");
        ScoreResult touched = of(
                "bilsky_escc",
                "epidural_extension",
                "Y",
                "thecal_deformation",
                "Y",
                "cord_abutment",
                "Y",
                "cord_compression",
                "N");

        assertThat(bone.total().map(Figure::text)).contains("0");
        assertThat(touched.total().map(Figure::text)).contains("1c");
        assertThat(touched.basis().flags()).containsExactly("ESCC_1C");
    }

    @Test
    void compressionWithoutCsfReadingIsTwoOrThree() {
        ScoreResult result = of("bilsky_escc", "cord_compression", "Y");

        assertThat(result.min().map(Figure::text)).contains("2");
        assertThat(result.max().map(Figure::text)).contains("3");
        assertThat(result.category()).contains("HIGH_GRADE");
    }

    @Test
    void nomsWaitsForHistologyEvenWhereTheCellsAgree() {
        ScoreResult result = of("noms", "escc", "2", "mechanical", "STABLE", "fit_for_open_surgery", "N");

        assertThat(result.status()).isEqualTo(Status.INCOMPLETE);
        assertThat(result.category()).contains("CEBRT");
    }

    @Test
    void surgeryWithoutFitnessIsLimited() {
        ScoreResult result = of(
                "noms",
                "escc",
                "2",
                "radiosensitivity",
                "RESISTANT",
                "mechanical",
                "UNSTABLE",
                "fit_for_open_surgery",
                "N");

        assertThat(result.category()).contains("STABILISE_THEN_CEBRT");
        assertThat(Optional.ofNullable(result.basis().extra().get("stabilisation_limit"))
                        .map(Figure::text))
                .contains("PERCUTANEOUS_ONLY");
    }

    @Test
    void aRangeWithoutAnEndSaysNone() {
        ScoreResult result =
                of("reirradiation_hytec", "prior_eqd2_gy2", "40", "sbrt_fractions", "1", "interval_months", "12");

        assertThat(result.min().map(Figure::text)).contains("40.00");
        assertThat(result.max()).isEmpty();
        assertThat(result.categories()).containsExactly("WITHIN_ALL", "EXCEEDS");
    }

    @Test
    void aShortIntervalIsCertainWhateverTheDose() {
        ScoreResult result = of("reirradiation_hytec", "interval_months", "4.99");

        assertThat(result.category()).contains("EXCEEDS");
        assertThat(result.basis().flags()).containsExactly("INTERVAL_BELOW_5_MONTHS");
    }

    @Test
    void translationIsFlaggedWithoutATotal() {
        assertThat(of("sins", "alignment", "SUBLUXATION_TRANSLATION").basis().flags())
                .containsExactly("SUBLUXATION_TRANSLATION");
    }

    @Test
    void anEventOfAnotherClockLetsThisOneRun() {
        ScoreResult result = of(
                "nice_timers",
                "rule",
                "MRI_MSCC_24H",
                "clock_start",
                "2024-05-01T08:00:00+01:00",
                "stop_time",
                "2024-05-01T09:00:00+01:00",
                "stop_event",
                "COORDINATOR_CONTACTED",
                "now",
                "2024-05-02T08:00:59+01:00");

        assertThat(result.category()).contains("RUNNING");
        assertThat(result.total().map(Figure::text)).contains("1440");
        assertThat(result.basis().flags()).containsExactly("EVENT_DOES_NOT_END_THIS_CLOCK");
    }

    @Test
    void aClockWithoutAnEndNeedsToKnowWhatTimeItIs() {
        ScoreResult result = of("nice_timers", "rule", "RT_24H", "clock_start", "2024-05-01T08:00:00+01:00");

        assertThat(result.status()).isEqualTo(Status.INCOMPLETE);
        assertThat(result.basis().missing()).containsExactly("now");
        assertThat(result.categories()).containsExactly("RUNNING", "OVERDUE");
        assertThat(result.min().map(Figure::text)).contains("0");
        assertThat(result.max()).isEmpty();
    }

    @Test
    void aSecondFeatureMayOutrankTheFirst() {
        assertThat(of("nice_triage", "cancer_history", "KNOWN", "feature_1", "NONE", "feature_2", "RADICULAR_PAIN")
                        .category())
                .contains("IMMEDIATE_COORDINATOR_EMERGENCY");
        assertThat(of("nice_triage", "feature_1", "LIMB_WEAKNESS").basis().flags())
                .containsExactly("TREAT_AS_EMERGENCY");
    }

    @ParameterizedTest
    @CsvSource({
        "tokuhashi_revised,TOK,kps,10,20,1",
        "bed_eqd2,LQ,total_dose_gy,30,30.1,1",
        "bed_eqd2,LQ,fractions,10,11,-1",
        "nieder_score,NIE,course2_bed_gy2,45,46,1",
        "cockcroft_gault,CG,age_years,60,61,-1",
        "cockcroft_gault,CG,creatinine_umol_l,80,81,-1",
        "calvert,CAL,gfr_ml_min,80,81,1",
        "bauer_modified,BAU,skeletal_mets_count,1,2,-1",
        "katagiri_new,KAT,crp_mg_dl,0.39,0.4,1",
        "rades_survival,RSV,interval_months,15,15.01,1",
        "bsa,BSA,height_cm,170,171,1",
        "osri,OSRI,kps,70,80,-1"
    })
    void totalsFollowTheirInputs(String key, String prefix, String input, String less, String more, int direction) {
        for (VectorFile.VectorRow row : VectorFile.of(key)) {
            Map<String, String> low = new LinkedHashMap<>(row.inputs());
            Map<String, String> high = new LinkedHashMap<>(row.inputs());
            low.put(input, less);
            high.put(input, more);
            Optional<Figure> from = ScoreBook.of(key).orElseThrow().of(low).total();
            Optional<Figure> to = ScoreBook.of(key).orElseThrow().of(high).total();

            assertThat(row.toString()).startsWith(prefix);
            from.ifPresent(one -> to.ifPresent(other ->
                    assertThat(other.compareTo(one) * direction).as("%s", row).isNotNegative()));
        }
    }

    private static ScoreResult bauer(String count) {
        return of("bauer_modified", "visceral_mets", "N", "primary", "BREAST", "skeletal_mets_count", count);
    }

    private static ScoreResult of(String key, String... given) {
        Map<String, String> inputs = new LinkedHashMap<>();
        for (int i = 0; i < given.length; i += 2) {
            inputs.put(given[i], given[i + 1]);
        }
        return ScoreBook.of(key).orElseThrow().of(inputs);
    }
}
