package org.spineboard.casefile.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.spineboard.pathway.RunningClock;

/** The clock of a case that runs out next, kept so that lists can sort by it. */
@Embeddable
record NextClock(
        @Column(name = "next_clock_rule") String rule,
        @Column(name = "next_clock_version") Integer version,
        @Column(name = "next_clock_started") Instant started,
        @Column(name = "next_clock_soon") Instant soon,
        @Column(name = "next_clock_due") Instant due) {
    static NextClock of(RunningClock clock) {
        return new NextClock(clock.rule(), clock.ruleVersion(), clock.started(), clock.soon(), clock.due());
    }

    RunningClock running() {
        return new RunningClock(rule, version, started, soon, due);
    }
}
