package org.spineboard.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.spineboard.biopsy.order.AskBiopsy;
import org.spineboard.biopsy.order.BiopsyRow;
import org.spineboard.biopsy.order.TakeBiopsy;
import org.spineboard.biopsy.order.TissueDesk;
import org.spineboard.board.decision.Modality;
import org.spineboard.casefile.CaseNotFound;
import org.spineboard.imaging.Region;
import org.spineboard.imaging.study.RequestStudy;
import org.spineboard.imaging.study.Studies;
import org.spineboard.interlock.InterlockRefused;
import org.spineboard.interlock.Outcome;
import org.spineboard.interlock.Sentence;
import org.spineboard.interlock.Step;
import org.spineboard.interlock.Undertaking;
import org.spineboard.interlock.run.Answer;
import org.spineboard.interlock.run.InterlockDesk;
import org.spineboard.interlock.run.Judged;
import org.spineboard.interlock.run.RanRule;
import org.spineboard.plan.desk.PlanDesk;
import org.spineboard.plan.desk.PlanReading;
import org.spineboard.plan.desk.PlanUndertaking;
import org.spineboard.plan.desk.SignPart;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Term;
import org.spineboard.shared.security.Role;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.spine.SpinalRange;

/** Interlocks where the harm would happen: what stands against a step stops it, and whoever goes on says why. */
@InServer
class InterlockIT {
    private static final String WORDS = "Discussed with haematology.";

    @Inject
    ReadyCases ready;

    @Inject
    BoardRoom room;

    @Inject
    PlanDesk plans;

    @Inject
    PlanReading reading;

    @Inject
    TissueDesk tissue;

    @Inject
    Studies studies;

    @Inject
    InterlockDesk desk;

    @Inject
    UnstableCases unstable;

    @Inject
    Frozen frozen;

    @Resource(lookup = "java:jboss/datasources/SpineBoardOwnerDS")
    DataSource owner;

    private final As oncologist = As.somebody(Role.RAD_ONCOLOGIST, As.REGIONAL_CENTRE);
    private final As surgeon = As.somebody(Role.SPINE_SURGEON, As.REGIONAL_CENTRE);
    private final As radiologist = As.somebody(Role.RADIOLOGIST, As.REGIONAL_CENTRE);

    /** Acceptance test 4. */
    @Test
    void aSteroidWithoutTissueIsAskedAboutAndTheReasonIsKept() throws SQLException {
        CaseNumber number = risky();
        SignPart order = part(number, Modality.SUPPORTIVE);

        assertThatThrownBy(() -> oncologist.get(() -> plans.sign(order)))
                .isInstanceOf(InterlockRefused.class)
                .hasMessage("interlock.refused.unanswered");

        assertThat(version(number, Modality.SUPPORTIVE)).isZero();
        assertThat(runs(number))
                .containsExactly("STEROID_STOP_DATE CLEAR f null", "TISSUE_BEFORE_STEROID FIRED f null");
        Judged stop = only(undertaking(order));
        assertThat(stop.sentences())
                .containsExactly(
                        Sentence.at("referral", "interlock.tissue.haematological", "dexamethasone"),
                        Sentence.at("tissue", "interlock.tissue.waived"));

        oncologist.get(() -> plans.sign(order.answering(List.of(answer(stop, "DISCUSSED", WORDS)))));

        assertThat(version(number, Modality.SUPPORTIVE)).isEqualTo(1);
        RanRule kept = oncologist.get(() -> desk.ran(number)).latest().stream()
                .filter(row -> row.judged().stops())
                .findFirst()
                .orElseThrow();
        assertThat(kept.judged()).isEqualTo(stop);
        assertThat(kept.judged().version()).isEqualTo(1);
        assertThat(kept.passed()).isTrue();
        assertThat(kept.reason()).isEqualTo("DISCUSSED");
        assertThat(kept.words()).isEqualTo(WORDS);
        assertThat(kept.signature().name()).isEqualTo(oncologist.caller().displayName());
        assertThat(kept.signature().role()).isEqualTo(Role.RAD_ONCOLOGIST);
    }

    /** Acceptance test 5. */
    @Test
    void aLevelThatWasIrradiatedBeforeIsSaidWithDoseAndDate() {
        CaseNumber number = risky();
        SignPart order = part(number, Modality.RADIATION);

        Judged stop = only(undertaking(order));

        assertThat(stop.key()).isEqualTo("REIRRADIATION_OVERLAP");
        assertThat(stop.sentences())
                .containsExactly(Sentence.at(
                        "referral",
                        "interlock.reirradiation.before",
                        "T8",
                        new BigDecimal("20"),
                        5,
                        LocalDate.of(2024, 3, 1),
                        "T7 to T9"));
        assertThatThrownBy(() -> oncologist.get(() -> plans.sign(order))).isInstanceOf(InterlockRefused.class);
    }

    /** Acceptance test 3. */
    @Test
    void aSpineThatMayBeUnstableIsNotIrradiatedAloneUntilASurgeonHasSpoken() {
        CaseNumber number = unstable.ready();
        Undertaking alone = new Undertaking.Irradiate(
                number, List.of(SpinalRange.of(SpinalLevel.T12)), LocalDate.now(ZoneOffset.UTC), false, true);
        assertThat(only(alone).sentences())
                .containsExactly(Sentence.at("spine", "interlock.sins.range", "T12", 9, 12, 7));
        unstable.askASurgeon(number);
        assertThat(surgeon.get(() -> desk.look(alone))).isEmpty();

        CaseNumber blocked = unstable.decided(false);
        SignPart order = part(blocked, Modality.RADIATION);
        assertThatThrownBy(() -> oncologist.get(() -> plans.sign(order))).isInstanceOf(InterlockRefused.class);
        assertThat(only(undertaking(order)).key()).isEqualTo("SINS_NEEDS_SURGEON");
        CaseNumber free = unstable.decided(true);
        oncologist.get(() -> plans.sign(part(free, Modality.RADIATION)));
        assertThat(version(free, Modality.RADIATION)).isEqualTo(1);
    }

    @Test
    void anAnswerIsToWhatWasSeenWithAReasonOfTheListAndWords() throws SQLException {
        CaseNumber number = risky();
        SignPart order = part(number, Modality.RADIATION);
        Judged stop = only(undertaking(order));

        assertRefused(order, new Answer(stop.key(), "1-FIRED-0", "BENEFIT", WORDS), "interlock.refused.changed");
        assertRefused(order, answer(stop, "WHATEVER", WORDS), "interlock.refused.choice");
        assertRefused(order, answer(stop, "BENEFIT", " "), "interlock.refused.withoutWords");
        assertRefused(order, new Answer("ANOTHER", stop.mark(), "BENEFIT", WORDS), "interlock.refused.unanswered");
        assertThat(version(number, Modality.RADIATION)).isZero();
    }

    @Test
    void aBiopsyIsStoppedByADrugAgainstClotting() throws SQLException {
        CaseNumber number = ready.accepted(Invented.risky());
        Undertaking asking = new Undertaking.TakeTissue(number, Step.ASK_BIOPSY);
        AskBiopsy plain = new AskBiopsy(number, "OTHER_DISEASE", "Lymphoma?");
        assertThatThrownBy(() -> surgeon.get(() -> tissue.ask(plain))).isInstanceOf(InterlockRefused.class);

        BiopsyRow asked = surgeon.get(() -> tissue.ask(new AskBiopsy(
                number,
                "OTHER_DISEASE",
                "Lymphoma?",
                List.of(answer(only(asking), "SEEN_TO", "Paused since Monday.")))));

        TakeBiopsy taking =
                new TakeBiopsy(number, asked.id(), TissueOrders.taken(Instant.now(), 11), false, asked.version());
        assertThatThrownBy(() -> radiologist.get(() -> tissue.take(taking))).isInstanceOf(InterlockRefused.class);
        assertThat(runs(number))
                .containsExactly(
                        "BLEEDING_BEFORE_PROCEDURE FIRED f null",
                        "BLEEDING_BEFORE_PROCEDURE FIRED t SEEN_TO",
                        "BLEEDING_BEFORE_PROCEDURE FIRED f null");
    }

    @Test
    void anMriIsStoppedByAPacemakerAndACtIsNot() {
        CaseNumber number = ready.accepted(Invented.risky());

        assertThatThrownBy(() -> surgeon.get(() -> studies.request(ImagingOrders.mri(number))))
                .isInstanceOf(InterlockRefused.class);
        assertThat(only(new Undertaking.MakeMri(number)).sentences())
                .containsExactly(Sentence.at("referral", "interlock.mri.words", "Pacemaker since 2019"));
        surgeon.get(() -> studies.request(
                new RequestStudy(number, org.spineboard.imaging.Modality.CT, Region.WHOLE_SPINE, "Cord?", null)));
    }

    @Test
    void whereNothingIsKnownTheRulesSayWhatIsMissingAndStopNobody() throws SQLException {
        CaseNumber number = ready.accepted();

        surgeon.get(() -> tissue.ask(new AskBiopsy(number, "NO_KNOWN_CANCER", "What is it?")));

        assertThat(runs(number)).containsExactly("BLEEDING_BEFORE_PROCEDURE CANNOT_TELL t null");
        assertThat(surgeon.get(() -> desk.ran(number)).ran().get(0).judged().sentences())
                .extracting(Sentence::key)
                .containsExactly(
                        "interlock.bleeding.anticoagulantUnsaid",
                        "interlock.bleeding.plateletsUnsaid",
                        "interlock.bleeding.inrUnsaid");
    }

    @Test
    void whatRanStaysAndNobodyPassesWithoutAReason() throws SQLException {
        CaseNumber number = ready.accepted(Invented.risky());
        surgeon.get(() -> desk.ask(new Undertaking.MakeMri(number)));

        frozen.assertRefused(
                "update interlock_run set passed = true where case_number = '" + number + "'",
                "delete from interlock_run where case_number = '" + number + "'",
                "truncate interlock_run",
                "update interlock_rule set enabled = false",
                "delete from interlock_rule");
        assertThatThrownBy(() -> new Sql(owner)
                        .run("insert into interlock_run select gen_random_uuid(), gen_random_uuid(), case_number, step,"
                                + " rule_key, rule_version, severity, outcome, sentences, true, null, null,"
                                + " signed_by_subject, signed_by, signed_role, signed_organisation, signed_at"
                                + " from interlock_run where case_number = '" + number + "'"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("ck_interlock_run_reason");
    }

    @Test
    void anotherCentreFindsNothing() {
        CaseNumber number = ready.accepted(Invented.risky());
        As coastal = As.role(Role.SPINE_SURGEON, As.COASTAL_CENTRE);

        assertThatThrownBy(() -> coastal.get(() -> desk.look(new Undertaking.MakeMri(number))))
                .isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> coastal.get(() -> desk.ask(new Undertaking.MakeMri(number))))
                .isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> coastal.get(() -> desk.ran(number))).isInstanceOf(CaseNotFound.class);
    }

    @Test
    void aReasonAgainstAnMriInAnotherStudyCountsToo() {
        CaseNumber number = ready.accepted();
        surgeon.get(() -> studies.request(new RequestStudy(
                number,
                org.spineboard.imaging.Modality.CT,
                Region.WHOLE_SPINE,
                "Cord?",
                org.spineboard.imaging.MriContraindication.IMPLANT)));

        assertThat(only(new Undertaking.MakeMri(number)).sentences())
                .containsExactly(Sentence.at(
                        "imaging", "interlock.mri.reason", new Term("imaging.MriContraindication.IMPLANT")));
    }

    private CaseNumber risky() {
        return room.decided(
                ready.ready(ready.accepted(Invented.risky()), "CANNOT_WAIT"),
                "CEBRT",
                Modality.RADIATION,
                Modality.SUPPORTIVE);
    }

    private static SignPart part(CaseNumber number, Modality modality) {
        return new SignPart(number, modality, PlanOrders.of(modality), null, false, 0);
    }

    private Undertaking undertaking(SignPart order) {
        return PlanUndertaking.of(oncologist.get(() -> reading.of(order.number())), order.modality(), order.content());
    }

    /** The one rule that stands against it. */
    private Judged only(Undertaking undertaking) {
        List<Judged> open = surgeon.get(() -> desk.look(undertaking));
        assertThat(open).extracting(Judged::outcome).containsExactly(Outcome.FIRED);
        return open.get(0);
    }

    private static Answer answer(Judged judged, String code, String words) {
        return new Answer(judged.key(), judged.mark(), code, words);
    }

    private void assertRefused(SignPart order, Answer answer, String key) {
        assertThatThrownBy(() -> oncologist.get(() -> plans.sign(order.answering(List.of(answer)))))
                .isInstanceOf(InterlockRefused.class)
                .hasMessage(key);
    }

    private int version(CaseNumber number, Modality modality) {
        return oncologist.get(() -> reading.of(number)).part(modality).version();
    }

    private List<String> runs(CaseNumber number) throws SQLException {
        return new Sql(owner)
                .column(
                        "select rule_key || ' ' || outcome || ' ' || left(passed::text, 1) || ' '"
                                + " || coalesce(reason_code, 'null') from interlock_run where case_number = ?"
                                + " order by signed_at, run_id, rule_key",
                        number.value());
    }
}
