package org.spineboard.pathway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One version of a clock's rule as it was approved; versions are added, never changed. */
@Entity
@Immutable
@Table(name = "clock_rule")
@NamedQuery(name = "ClockRule.all", query = "select r from ClockRule r order by r.key, r.version")
class ClockRule {
    @Id
    private Long id;

    @Column(name = "rule_key")
    private String key;

    private int version;

    @Enumerated(EnumType.STRING)
    @Column(name = "started_by")
    private Milestone startedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "stopped_by")
    private Milestone stoppedBy;

    @Enumerated(EnumType.STRING)
    private Hours hours;

    private int minutes;

    @Column(name = "soon_percent")
    private int soonPercent;

    @Column(name = "urgent_percent")
    private int urgentPercent;

    @Column(name = "valid_from")
    private Instant validFrom;

    @SuppressWarnings("NullAway.Init")
    protected ClockRule() {} // JPA only

    ClockTerms terms() {
        return new ClockTerms(
                key,
                version,
                startedBy,
                stoppedBy,
                hours,
                Duration.ofMinutes(minutes),
                soonPercent,
                urgentPercent,
                validFrom);
    }
}
