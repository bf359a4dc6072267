package org.spineboard.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.spineboard.shared.StaleRecord;
import org.spineboard.shared.Term;

class WordsTest {
    private static final Instant CHANGED = Instant.parse("2026-04-08T13:32:00Z");

    @Test
    void whoChangedARecordIsNamedWithRoleTimeAndDeed() {
        StaleRecord stale = StaleRecord.by(
                "Adaeze Okoro", new Term("frame.role.SPINE_SURGEON"), CHANGED, new Term("casefile.move.ESCALATE"));

        assertThat(Words.of(stale.key(), stale.args()))
                .startsWith("Adaeze Okoro, Spine surgeon, changed this at Wed 08-Apr-2026 14:32")
                .contains("Escalated to emergency");
    }

    @Test
    void onesOwnOtherWindowIsCalledThat() {
        StaleRecord stale = StaleRecord.byOneself("Adaeze Okoro", CHANGED);

        assertThat(Words.of(stale.key(), stale.args()))
                .startsWith("You saved this in another window at Wed 08-Apr-2026 14:32");
    }
}
