package org.spineboard.board.quorum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spineboard.shared.security.Role.CNS;
import static org.spineboard.shared.security.Role.COORDINATOR;
import static org.spineboard.shared.security.Role.MED_ONCOLOGIST;
import static org.spineboard.shared.security.Role.PATHOLOGIST;
import static org.spineboard.shared.security.Role.RADIOLOGIST;
import static org.spineboard.shared.security.Role.RAD_ONCOLOGIST;
import static org.spineboard.shared.security.Role.SPINE_SURGEON;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.spineboard.shared.security.Role;

class QuorumTest {
    private static final List<Role> CORE = List.of(COORDINATOR, RADIOLOGIST, RAD_ONCOLOGIST, SPINE_SURGEON);
    private final QuorumRules rules = new QuorumRules(
            3,
            Map.of(
                    SPINE_SURGEON, Needed.ALWAYS,
                    RAD_ONCOLOGIST, Needed.ALWAYS,
                    RADIOLOGIST, Needed.ALWAYS,
                    COORDINATOR, Needed.ALWAYS,
                    MED_ONCOLOGIST, Needed.FOR_SYSTEMIC,
                    PATHOLOGIST, Needed.FOR_PATHOLOGY,
                    CNS, Needed.ASKED));

    @Test
    void isMetByThoseEveryCaseNeeds() {
        Quorum quorum = rules.of(CORE, CaseNeeds.NONE);

        assertThat(quorum.isMet()).isTrue();
        assertThat(quorum.required()).isEqualTo(4);
        assertThat(quorum.rules()).isEqualTo(3);
    }

    @Test
    void isLostWithOneOfThem() {
        for (Role leaver : CORE) {
            Quorum quorum =
                    rules.of(CORE.stream().filter(role -> role != leaver).toList(), CaseNeeds.NONE);

            assertThat(quorum.isMet()).isFalse();
            assertThat(quorum.missing()).containsExactly(leaver);
        }
    }

    @Test
    void asksForFurtherSpecialtiesWhereTheCaseDoes() {
        assertThat(rules.of(CORE, new CaseNeeds(true, false)).missing()).containsExactly(MED_ONCOLOGIST);
        assertThat(rules.of(CORE, new CaseNeeds(false, true)).missing()).containsExactly(PATHOLOGIST);
        assertThat(rules.of(CORE, new CaseNeeds(true, true)).missing()).containsExactly(PATHOLOGIST, MED_ONCOLOGIST);
    }

    @Test
    void isNotStoppedByWhoWasOnlyAsked() {
        assertThat(rules.of(CORE, CaseNeeds.NONE).missed()).containsExactly(CNS);
        assertThat(rules.of(Set.copyOf(List.of(CNS)), CaseNeeds.NONE).missed()).isEmpty();
    }
}
