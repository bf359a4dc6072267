package org.spineboard.referral.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spineboard.casefile.Track;

class RedFlagRuleTest {
    /** Written out a second time on purpose: the list is a clinical one and is not to drift. */
    private static final Set<Finding> NEUROLOGICAL = EnumSet.of(
            Finding.PAIN_RADICULAR,
            Finding.PAIN_BAND_LIKE,
            Finding.WEAKNESS_ARM,
            Finding.WEAKNESS_LEG,
            Finding.GAIT_DISTURBANCE,
            Finding.NUMBNESS,
            Finding.PARAESTHESIA,
            Finding.SENSORY_LEVEL,
            Finding.SADDLE_ANAESTHESIA,
            Finding.BLADDER_RETENTION,
            Finding.BLADDER_INCONTINENCE,
            Finding.BOWEL_DYSFUNCTION,
            Finding.HYPERREFLEXIA,
            Finding.CLONUS,
            Finding.BABINSKI);

    private static final Set<Finding> PAIN_PATTERN =
            EnumSet.of(Finding.PAIN_MECHANICAL, Finding.PAIN_NIGHT, Finding.TENDERNESS, Finding.CLAUDICATION);

    @ParameterizedTest
    @EnumSource(Finding.class)
    void aNeurologicalFindingMakesAnEmergency(Finding finding) {
        Neurology neurology = Neurology.of(List.of(FindingNote.of(finding, Answer.PRESENT)));

        assertThat(RedFlagRule.trackOf(neurology))
                .isEqualTo(NEUROLOGICAL.contains(finding) ? Track.EMERGENCY : Track.ELECTIVE);
        assertThat(finding.isNeurological()).isEqualTo(NEUROLOGICAL.contains(finding));
        assertThat(finding.isPainPattern()).isEqualTo(PAIN_PATTERN.contains(finding));
    }

    @ParameterizedTest
    @EnumSource(
            value = Answer.class,
            names = {"ABSENT", "NOT_ASSESSED"})
    void aFindingThatIsNotThereMakesNone(Answer answer) {
        Neurology neurology = Neurology.of(List.of(FindingNote.of(Finding.WEAKNESS_LEG, answer)));

        assertThat(RedFlagRule.trackOf(neurology)).isEqualTo(Track.ELECTIVE);
        assertThat(neurology.isAnswered()).isFalse();
    }

    @Test
    void aYesMakesAnEmergencyBeforeAnyDetailIsKnown() {
        assertThat(RedFlagRule.trackOf(answered(true, Map.of()))).isEqualTo(Track.EMERGENCY);
    }

    @Test
    void aNoDoesNotOutweighASignThatWasFound() {
        assertThat(RedFlagRule.trackOf(answered(false, Map.of(FindingGroup.BLADDER_BOWEL, Answer.PRESENT))))
                .isEqualTo(Track.EMERGENCY);
    }

    @ParameterizedTest
    @EnumSource(FindingGroup.class)
    void eachGroupedQuestionStandsForNeurologicalFindings(FindingGroup group) {
        assertThat(group.findings()).isNotEmpty().allMatch(Finding::isNeurological);
    }

    @Test
    void aGroupIsAnsweredByItsSingleFindings() {
        Neurology neurology = Neurology.of(List.of(
                FindingNote.of(Finding.BLADDER_RETENTION, Answer.ABSENT),
                FindingNote.of(Finding.BOWEL_DYSFUNCTION, Answer.PRESENT)));

        assertThat(neurology.answerTo(FindingGroup.BLADDER_BOWEL)).contains(Answer.PRESENT);
        assertThat(neurology.answerTo(FindingGroup.GAIT)).isEmpty();
    }

    private static Neurology answered(boolean newSigns, Map<FindingGroup, Answer> groups) {
        return new Neurology(newSigns, groups, List.of(), null, null, null, null);
    }
}
