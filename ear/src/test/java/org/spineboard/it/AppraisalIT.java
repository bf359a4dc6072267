package org.spineboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spineboard.appraisal.kept.CaseScores;
import org.spineboard.appraisal.kept.KeptResult;
import org.spineboard.referral.intake.ReferralIntake;
import org.spineboard.scoring.Status;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Role;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.spine.SpinalRange;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.Side;
import org.spineboard.spinerecord.Source;
import org.spineboard.spinerecord.Stated;
import org.spineboard.spinerecord.observation.ObservationDesk;
import org.spineboard.spinerecord.observation.Observe;
import org.spineboard.spinerecord.state.SpineRecord;

/** Scores of a case: worked out anew when something they rest on is observed, and kept as they were. */
@InServer
class AppraisalIT {
    private static final SpinalRange T8 = SpinalRange.of(SpinalLevel.T8);

    @Inject
    ReferralIntake intake;

    @Inject
    ObservationDesk desk;

    @Inject
    SpineRecord spine;

    @Inject
    CaseScores scores;

    @Inject
    Frozen frozen;

    private final As radiologist = As.role(Role.RADIOLOGIST);
    private final As surgeon = As.role(Role.SPINE_SURGEON);
    private CaseNumber number;

    @BeforeEach
    void readTheImages() {
        number = As.role(Role.INTEGRATION)
                .get(() -> intake.take(Invented.elective(Invented.person())))
                .caseNumber();
        read(radiologist, "COLLAPSE_GT_50");
    }

    @Test
    void painIsMissingAndTheRangeIsKept() {
        assertThat(kept("sins")).singleElement().satisfies(result -> {
            assertThat(result.status()).isEqualTo(Status.INCOMPLETE);
            assertThat(result.total()).isNull();
            assertThat(result.lowest()).isEqualTo("9");
            assertThat(result.highest()).isEqualTo("12");
            assertThat(result.categories()).containsExactly("POTENTIALLY_UNSTABLE");
            assertThat(result.lesion()).isPresent();
        });
    }

    @Test
    void theClinicianAnswersAndAFurtherResultStandsBesideTheFirst() {
        pain("MECHANICAL");

        assertThat(kept("sins")).extracting(KeptResult::total).containsExactly(null, "12");
        pain("MECHANICAL");
        assertThat(kept("sins")).as("the same value from another observation").hasSize(3);
    }

    @Test
    void whatDoesNotTouchAScoreLeavesNoResult() {
        int before = all().size();
        surgeon.run(() -> desk.observeClinical(new Observe(
                number, null, List.of(Stated.of(Aspect.INR, "1.1", "")), Instant.now(), Source.EXAMINATION)));

        assertThat(all()).hasSize(before);
    }

    @Test
    void aReadersOwnItemsStandApart() {
        read(As.somebody(Role.RADIOLOGIST, As.REGIONAL_CENTRE), "COLLAPSE_LT_50");

        assertThat(surgeon.get(() -> spine.readings(number)).values())
                .singleElement()
                .satisfies(readings -> assertThat(readings)
                        .extracting(reading -> reading.known(Aspect.COLLAPSE).orElse(""))
                        .containsExactly("COLLAPSE_GT_50", "COLLAPSE_LT_50"));
    }

    @Test
    void aResultCannotBeChanged() {
        String ours = " where case_number = '" + number + "'";

        frozen.assertRefused(
                "update score_result set total = '0'" + ours,
                "delete from score_result" + ours,
                "truncate score_result");
    }

    private void read(As reader, String collapse) {
        reader.run(() -> desk.observeImaging(new Observe(
                number,
                T8,
                List.of(
                        Stated.of(Aspect.LESION, "LYTIC"),
                        Stated.of(Aspect.ALIGNMENT, "DE_NOVO_DEFORMITY"),
                        Stated.of(Aspect.COLLAPSE, collapse),
                        Stated.of(Aspect.POSTEROLATERAL, "UNILATERAL").on(Side.LEFT)),
                Instant.now(),
                Source.EXAMINATION)));
    }

    private void pain(String value) {
        surgeon.run(() -> desk.observeClinical(
                new Observe(number, T8, List.of(Stated.of(Aspect.PAIN, value)), Instant.now(), Source.EXAMINATION)));
    }

    private List<KeptResult> kept(String key) {
        return all().stream().filter(result -> result.key().equals(key)).toList();
    }

    private List<KeptResult> all() {
        return surgeon.get(() -> scores.kept(number));
    }
}
