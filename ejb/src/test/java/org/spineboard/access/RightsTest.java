package org.spineboard.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.Caller;
import org.spineboard.shared.security.Role;

class RightsTest {
    private final Rights rights = Rights.packed();

    @ParameterizedTest
    @EnumSource(Action.class)
    void everyActionIsAllowedToSomebody(Action action) {
        assertThat(rights.rolesFor(action)).isNotEmpty();
    }

    @Test
    void anAdministratorSeesNoClinicalRecord() {
        assertThat(Action.values())
                .filteredOn(action -> rights.rolesFor(action).contains(Role.ADMIN))
                .containsExactlyInAnyOrder(
                        Action.SIGN_IN,
                        Action.PREFERENCES,
                        Action.SITE_READ,
                        Action.DIRECTORY_READ,
                        Action.RULE_READ,
                        Action.RULE_PROPOSE,
                        Action.RULE_APPROVE,
                        Action.SCORE_READ,
                        Action.SCORE_ENABLE);
    }

    @Test
    void oneOfSeveralRolesIsEnough() {
        Caller both = callerWith(Role.RADIOLOGIST, Role.COORDINATOR);

        assertThat(rights.allow(both, Action.CASE_ACCEPT)).isTrue();
        assertThat(rights.allow(callerWith(Role.RADIOLOGIST), Action.CASE_ACCEPT))
                .isFalse();
    }

    @Test
    void whatTheFileDoesNotNameIsAllowedToNobody() {
        Rights sparse = Rights.read(List.of("action,referrer", "SEARCH,x"));

        assertThat(sparse.rolesFor(Action.SEARCH)).containsExactly(Role.REFERRER);
        assertThat(sparse.rolesFor(Action.CASE_READ)).isEmpty();
    }

    @Test
    void aSlipInTheFileStopsTheStart() {
        assertThatThrownBy(() -> Rights.read(List.of("action,surgeon", "SEARCH,x")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("surgeon");
        assertThatThrownBy(() -> Rights.read(List.of("action,referrer", "SEARCH,y")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Rights.read(List.of("action,referrer", "SEARCH,x", "SEARCH,")))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Caller callerWith(Role... roles) {
        return new Caller("s", "u", "U", Set.of(roles), new OrganisationCode("RSC"));
    }
}
