package org.spineboard.casefile.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.shared.security.Role;

class WorklistPresetTest {
    @Test
    void theInboxHoldsExactlyWhatIsNotAcceptedYet() {
        assertThat(WorklistPreset.WAITING_FOR_TRIAGE.query().statuses())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(CaseStatus.values())
                        .filter(CaseStatus::isBeforeAcceptance)
                        .toList());
    }

    @Test
    void noOpenCaseIsOutsideTheViewOfAllOpenCases() {
        assertThat(WorklistPreset.ALL_OPEN.query().statuses())
                .noneMatch(CaseStatus::isEnd)
                .hasSize(11);
    }

    @Test
    void theCoordinatorsViewsAreNotEverybodys() {
        assertThat(WorklistPreset.WAITING_FOR_TRIAGE.isFor(Set.of(Role.COORDINATOR)))
                .isTrue();
        assertThat(WorklistPreset.WAITING_FOR_TRIAGE.isFor(Set.of(Role.SPINE_SURGEON)))
                .isFalse();
        assertThat(WorklistPreset.EMERGENCIES.isFor(Set.of(Role.SPINE_SURGEON))).isTrue();
    }
}
