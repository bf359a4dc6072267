package org.spineboard.interlock.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spineboard.interlock.Interlock;
import org.spineboard.interlock.Outcome;
import org.spineboard.interlock.Sentence;
import org.spineboard.interlock.Step;
import org.spineboard.interlock.Undertaking;
import org.spineboard.interlock.Undertaking.PlannedDrug;
import org.spineboard.interlock.Verdict;
import org.spineboard.interlock.fact.CaseFacts;
import org.spineboard.interlock.fact.Fact;
import org.spineboard.interlock.rule.Parameters;
import org.spineboard.referral.form.Primary;
import org.spineboard.referral.form.YesNoUnknown;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Term;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.spine.SpinalRange;

class ChecksTest {
    private static final CaseNumber CASE = new CaseNumber("2026-0001");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final String REFERRAL = "referral";
    private static final Parameters PARAMETERS = new Parameters(Map.ofEntries(
            Map.entry("steroids", "dexamethasone, prednisolone"),
            Map.entry("waivers_with_diagnosis", "HISTOLOGY_KNOWN, OTHER_DIAGNOSIS"),
            Map.entry("margin_levels", "0"),
            Map.entry("platelets_below", "100"),
            Map.entry("inr_from", "1.5"),
            Map.entry("days_valid", "7"),
            Map.entry("days_by_drug", "bevacizumab 28, axitinib 2"),
            Map.entry("words_for_nothing", "none, no implants"),
            Map.entry("full_dose_mg", "16"),
            Map.entry("days_after_start", "7"),
            Map.entry("total_from", "7"),
            Map.entry("primaries", "KIDNEY, THYROID, LIVER"),
            Map.entry("histologies", "renal, angiosarcoma")));

    private static final Undertaking BIOPSY = new Undertaking.TakeTissue(CASE, Step.TAKE_BIOPSY);
    private static final Undertaking MRI = new Undertaking.MakeMri(CASE);
    private static final Undertaking OPEN = new Undertaking.Operate(CASE, TODAY.plusDays(2), true, false);

    @Test
    void tissueComesBeforeASteroidWhereLymphomaIsPossible() {
        Interlock rule = new TissueBeforeSteroid();
        Fact lymphoma = new Fact.Cancer(Primary.BREAST, YesNoUnknown.YES, null, REFERRAL);

        Verdict none = judge(rule, steroid(5, null), lymphoma, new Fact.Tissue(false, null, "tissue"));
        assertThat(none.outcome()).isEqualTo(Outcome.FIRED);
        assertThat(none.sentences())
                .extracting(Sentence::key)
                .containsExactly("interlock.tissue.haematological", "interlock.tissue.none");
        assertThat(judge(rule, steroid(5, null), lymphoma, new Fact.Tissue(false, "CANNOT_WAIT", "tissue"))
                        .outcome())
                .isEqualTo(Outcome.FIRED);
        assertThat(judge(rule, steroid(5, null), lymphoma, new Fact.Tissue(false, "OTHER_DIAGNOSIS", "tissue"))
                        .outcome())
                .isEqualTo(Outcome.CLEAR);
        assertThat(judge(rule, steroid(5, null), lymphoma, new Fact.Tissue(true, null, "tissue"))
                        .outcome())
                .isEqualTo(Outcome.CLEAR);
        assertThat(judge(rule, new Undertaking.GiveDrugs(CASE, Step.SIGN_SUPPORTIVE, List.of()), lymphoma)
                        .outcome())
                .isEqualTo(Outcome.CLEAR);
    }

    @Test
    void tissueComesBeforeASteroidWhereNobodyKnowsThePrimary() {
        Interlock rule = new TissueBeforeSteroid();
        assertThat(judge(rule, steroid(5, null), cancer(Primary.UNKNOWN_PRIMARY))
                        .outcome())
                .isEqualTo(Outcome.FIRED);
        assertThat(judge(rule, steroid(5, null), cancer(Primary.BREAST)).outcome())
                .isEqualTo(Outcome.CLEAR);
        assertThat(judge(rule, steroid(5, null), cancer(null)).outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(rule.concerns(new Undertaking.GiveDrugs(CASE, Step.SIGN_SYSTEMIC, List.of())))
                .isFalse();
    }

    @Test
    void aLevelThatWasIrradiatedIsSaidWithDoseAndDate() {
        Interlock rule = new ReirradiationOverlap();
        Verdict verdict = judge(rule, radiation(), earlier(SpinalLevel.T8), earlier(SpinalLevel.L3));

        assertThat(verdict.outcome()).isEqualTo(Outcome.FIRED);
        assertThat(verdict.sentences())
                .containsExactly(Sentence.at(
                        REFERRAL,
                        "interlock.reirradiation.before",
                        "T8",
                        new BigDecimal("20"),
                        5,
                        LocalDate.of(2024, 3, 1),
                        "T7 to T9"));
        assertThat(judge(rule, radiation(), earlier(SpinalLevel.T10)).outcome()).isEqualTo(Outcome.CLEAR);
        Parameters wider = new Parameters(Map.of("margin_levels", "1"));
        assertThat(rule.judge(radiation(), facts(earlier(SpinalLevel.T10)), wider)
                        .outcome())
                .isEqualTo(Outcome.FIRED);
    }

    @Test
    void whetherALevelWasIrradiatedMayNotBeKnown() {
        Interlock rule = new ReirradiationOverlap();
        Fact unread = new Fact.EarlierRadiation(List.of(), "spine", null, null, null, REFERRAL);
        assertThat(judge(rule, radiation(), unread).outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(judge(rule, radiation(), history(null)).outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(judge(rule, radiation(), history(YesNoUnknown.YES)).outcome())
                .isEqualTo(Outcome.CANNOT_TELL);
        assertThat(judge(rule, radiation(), history(YesNoUnknown.NO)).outcome()).isEqualTo(Outcome.CLEAR);
    }

    @Test
    void bleedingIsSaidWithItsValues() {
        Interlock rule = new BleedingBeforeProcedure();
        Fact none = new Fact.Anticoagulation(YesNoUnknown.NO, null, REFERRAL);
        assertThat(judge(rule, BIOPSY, none, platelets("250"), inr("1.4")).outcome())
                .isEqualTo(Outcome.CLEAR);
        assertThat(judge(rule, BIOPSY, none, platelets("99"), inr("1.5")).sentences())
                .extracting(Sentence::key)
                .containsExactly("interlock.bleeding.platelets", "interlock.bleeding.inr");
        assertThat(judge(rule, OPEN, none, platelets("100"), inr("1.49")).outcome())
                .isEqualTo(Outcome.CLEAR);
        Fact apixaban = new Fact.Anticoagulation(YesNoUnknown.YES, "apixaban", REFERRAL);
        assertThat(judge(rule, OPEN, apixaban, platelets("250"), inr("1.0")).outcome())
                .isEqualTo(Outcome.FIRED);
        assertThat(judge(rule, OPEN, none).sentences())
                .extracting(Sentence::key)
                .containsExactly("interlock.bleeding.plateletsUnsaid", "interlock.bleeding.inrUnsaid");
        Fact old = new Fact.Blood(Fact.Test.PLATELETS, new BigDecimal("250"), TODAY.minusDays(8), REFERRAL);
        assertThat(judge(rule, OPEN, none, old, inr("1.0")).outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(rule.concerns(new Undertaking.Brace(CASE))).isFalse();
    }

    @Test
    void aDrugAgainstVesselsNeedsItsDaysBeforeAnOperation() {
        Interlock rule = new AntiAngiogenicBeforeSurgery();
        assertThat(judge(rule, OPEN, drugs("Bevacizumab and capecitabine", TODAY.minusDays(25)))
                        .outcome())
                .isEqualTo(Outcome.FIRED);
        assertThat(judge(rule, OPEN, drugs("bevacizumab", TODAY.minusDays(26))).outcome())
                .isEqualTo(Outcome.CLEAR);
        assertThat(judge(rule, OPEN, drugs("axitinib", null)).outcome()).isEqualTo(Outcome.FIRED);
        assertThat(judge(rule, OPEN, drugs("letrozole", null)).outcome()).isEqualTo(Outcome.CLEAR);
        assertThat(judge(rule, OPEN).outcome()).isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    void aDrugAgainstVesselsThatNobodyNamedCountsAsTheOneThatLastsLongest() {
        Interlock rule = new AntiAngiogenicBeforeSurgery();
        assertThat(judge(rule, OPEN, new Fact.LastAntiAngiogenic(TODAY.minusDays(25), "spine"))
                        .outcome())
                .isEqualTo(Outcome.FIRED);
        assertThat(judge(rule, OPEN, new Fact.LastAntiAngiogenic(TODAY.minusDays(26), "spine"))
                        .outcome())
                .isEqualTo(Outcome.CLEAR);
    }

    @Test
    void aSpineThatMayBeUnstableNeedsASurgeonBeforeRadiationAlone() {
        Interlock rule = new SinsNeedsSurgeon();
        assertThat(judge(rule, radiation(), stability(9, 12)).sentences())
                .extracting(Sentence::key)
                .containsExactly("interlock.sins.range");
        assertThat(judge(rule, radiation(), stability(4, 7)).outcome()).isEqualTo(Outcome.FIRED);
        assertThat(judge(rule, radiation(), stability(3, 6)).outcome()).isEqualTo(Outcome.CLEAR);
        assertThat(judge(rule, radiation(), stability(7, 7)).sentences())
                .extracting(Sentence::key)
                .containsExactly("interlock.sins.total");
        assertThat(judge(rule, radiation(), stability(6, 6)).outcome()).isEqualTo(Outcome.CLEAR);
        assertThat(judge(rule, radiation(), stability(9, 12), new Fact.SurgeonSaid(TODAY, "opinions"))
                        .outcome())
                .isEqualTo(Outcome.CLEAR);
        assertThat(judge(rule, radiation()).outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(rule.concerns(new Undertaking.Irradiate(CASE, List.of(), TODAY, true, false)))
                .isFalse();
    }

    @Test
    void whatSpeaksAgainstAnMriIsSaid() {
        Interlock rule = new MriContraindicated();
        assertThat(judge(rule, MRI, new Fact.MriSafety("Pacemaker", null, REFERRAL))
                        .outcome())
                .isEqualTo(Outcome.FIRED);
        assertThat(judge(rule, MRI, new Fact.MriSafety("No implants. ", null, REFERRAL))
                        .outcome())
                .isEqualTo(Outcome.CLEAR);
        assertThat(judge(
                                rule,
                                MRI,
                                new Fact.MriSafety(null, new Term("imaging.MriContraindication.IMPLANT"), "imaging"))
                        .outcome())
                .isEqualTo(Outcome.FIRED);
        assertThat(judge(rule, MRI).outcome()).isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    void aSteroidHasALastDayAndIsTaperedInTime() {
        Interlock rule = new SteroidStopDate();
        Fact start = new Fact.PlannedStart(new Term("plan.modality.RADIATION"), TODAY, "plan");
        assertThat(judge(rule, steroid(16, TODAY.plusDays(7)), start).outcome()).isEqualTo(Outcome.CLEAR);
        assertThat(judge(rule, steroid(16, TODAY.plusDays(8)), start).outcome()).isEqualTo(Outcome.FIRED);
        assertThat(judge(rule, steroid(8, TODAY.plusDays(8)), start).outcome()).isEqualTo(Outcome.CLEAR);
        assertThat(judge(rule, steroid(8, null), start).outcome()).isEqualTo(Outcome.FIRED);
    }

    @Test
    void aSteroidThatWasBegunBeforeIsNotForgotten() {
        Interlock rule = new SteroidStopDate();
        Fact given = new Fact.SteroidGiven(YesNoUnknown.YES, "dexamethasone", BigDecimal.TEN, TODAY, REFERRAL);
        Undertaking none = new Undertaking.GiveDrugs(CASE, Step.SIGN_SUPPORTIVE, List.of());
        Fact ends = new Fact.SteroidEnds("dexamethasone", TODAY, "plan");
        assertThat(judge(rule, none, given).outcome()).isEqualTo(Outcome.FIRED);
        assertThat(judge(rule, none, given, ends).outcome()).isEqualTo(Outcome.CLEAR);
        assertThat(judge(rule, radiation(), given).outcome()).isEqualTo(Outcome.FIRED);
        Undertaking supported = new Undertaking.Irradiate(CASE, List.of(), null, false, true);
        assertThat(judge(rule, supported, given).outcome()).isEqualTo(Outcome.CLEAR);
    }

    @Test
    void embolisationIsAskedForTumoursFullOfVessels() {
        Interlock rule = new EmbolisationQuestion();
        assertThat(judge(rule, OPEN, cancer(Primary.KIDNEY)).outcome()).isEqualTo(Outcome.FIRED);
        assertThat(judge(rule, OPEN, cancer(Primary.PROSTATE)).outcome()).isEqualTo(Outcome.CLEAR);
        assertThat(judge(rule, OPEN, new Fact.Cancer(Primary.SARCOMA, null, "Angiosarcoma G3", REFERRAL))
                        .outcome())
                .isEqualTo(Outcome.FIRED);
        assertThat(judge(rule, OPEN, cancer(null)).outcome()).isEqualTo(Outcome.CANNOT_TELL);
        Undertaking said = new Undertaking.Operate(CASE, TODAY, true, true);
        assertThat(judge(rule, said, cancer(Primary.KIDNEY)).outcome()).isEqualTo(Outcome.CLEAR);
        assertThat(rule.concerns(new Undertaking.Operate(CASE, TODAY, false, false)))
                .isFalse();
    }

    private static Verdict judge(Interlock rule, Undertaking undertaking, Fact... facts) {
        assertThat(rule.concerns(undertaking)).isTrue();
        return rule.judge(undertaking, facts(facts), PARAMETERS);
    }

    private static CaseFacts facts(Fact... facts) {
        return new CaseFacts(TODAY, Arrays.asList(facts));
    }

    private static Undertaking radiation() {
        return new Undertaking.Irradiate(
                CASE, List.of(new SpinalRange(SpinalLevel.T7, SpinalLevel.T9)), TODAY, false, false);
    }

    private static Undertaking steroid(int mg, @Nullable LocalDate stop) {
        return new Undertaking.GiveDrugs(
                CASE,
                Step.SIGN_SUPPORTIVE,
                List.of(new PlannedDrug("Dexamethasone", BigDecimal.valueOf(mg), "mg", stop)));
    }

    private static Fact cancer(@Nullable Primary primary) {
        return new Fact.Cancer(primary, null, null, REFERRAL);
    }

    private static Fact history(@Nullable YesNoUnknown given) {
        return new Fact.RadiationHistory(given, REFERRAL);
    }

    private static Fact earlier(SpinalLevel level) {
        return new Fact.EarlierRadiation(
                List.of(SpinalRange.of(level)),
                level.name(),
                new BigDecimal("20.00"),
                5,
                LocalDate.of(2024, 3, 1),
                REFERRAL);
    }

    private static Fact stability(int low, int high) {
        return new Fact.Stability(SpinalRange.of(SpinalLevel.T12), low, high, "spine");
    }

    private static Fact platelets(String value) {
        return new Fact.Blood(Fact.Test.PLATELETS, new BigDecimal(value), TODAY, REFERRAL);
    }

    private static Fact inr(String value) {
        return new Fact.Blood(Fact.Test.INR, new BigDecimal(value), TODAY, REFERRAL);
    }

    private static Fact drugs(String words, @Nullable LocalDate last) {
        return new Fact.CancerDrugs(YesNoUnknown.YES, words, last, REFERRAL);
    }
}
