package org.spineboard.referral.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.StaleRecord;
import org.spineboard.shared.security.Caller;
import org.spineboard.shared.security.Role;

class DraftTest {
    private static final Instant NOON = Instant.parse("2026-04-08T11:00:00Z");
    private static final Caller OWNER = caller("s-1");

    @Test
    void theFirstYesToNeurologyStartsTheClockOnce() {
        Draft draft = new Draft(OWNER, Map.of(), NOON);

        draft.save(Map.of(), true, later(5));
        draft.save(Map.of(), false, later(6));
        draft.save(Map.of(), true, later(7));

        assertThat(draft.suspectedAt()).contains(later(5));
        assertThat(draft.savedAt()).isEqualTo(later(7));
    }

    @Test
    void keepsWhatWasTypedRightOrWrong() {
        Draft draft = new Draft(OWNER, Map.of(), NOON);
        Map<String, String> typed = Map.of("pain.score", "eleven ", "patient.birth.day", "31");

        draft.save(Answers.merge(draft.answers(), typed), false, later(1));

        assertThat(draft.answers()).isEqualTo(typed);
    }

    @Test
    void tellsASecondWindowThatTheFirstHasSaved() {
        Draft draft = new Draft(OWNER, Map.of(), NOON);

        assertThatThrownBy(() -> draft.requireVersion(draft.version() - 1))
                .isInstanceOfSatisfying(StaleRecord.class, stale -> {
                    assertThat(stale.changedBy()).isEqualTo("Dr Owner");
                    assertThat(stale.changedAt()).isEqualTo(NOON);
                });
    }

    @Test
    void belongsToItsWriterAlone() {
        Draft draft = new Draft(OWNER, Map.of(), NOON);

        assertThat(draft.isOwnedBy(OWNER)).isTrue();
        assertThat(draft.isOwnedBy(caller("s-2"))).isFalse();
    }

    private static Instant later(int minutes) {
        return NOON.plus(Duration.ofMinutes(minutes));
    }

    private static Caller caller(String subject) {
        return new Caller(subject, "owner", "Dr Owner", Set.of(Role.REFERRER), new OrganisationCode("SAD"));
    }
}
