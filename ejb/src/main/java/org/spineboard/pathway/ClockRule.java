package org.spineboard.pathway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.spineboard.platform.rule.RuleRefused;
import org.spineboard.platform.rule.VersionLine;

/** One version of a clock's rule as it was approved; versions are added, never changed. */
@Entity
@Immutable
@Table(name = "clock_rule")
@NamedQuery(name = "ClockRule.all", query = "select r from ClockRule r order by r.key, r.version")
class ClockRule {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

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

    @Column(name = "approved_by")
    private String approvedBy;

    @SuppressWarnings("NullAway.Init")
    protected ClockRule() {} // JPA only

    VersionLine line() {
        return new VersionLine(
                key,
                version,
                Map.of(
                        "hours", hours.name(),
                        "minutes", Integer.toString(minutes),
                        "soonPercent", Integer.toString(soonPercent),
                        "urgentPercent", Integer.toString(urgentPercent)),
                validFrom,
                approvedBy);
    }

    /** A further version with these values, started and stopped by the same. */
    ClockRule next(VersionLine said) {
        ClockRule next = new ClockRule();
        next.key = key;
        next.version = said.version();
        next.startedBy = startedBy;
        next.stoppedBy = stoppedBy;
        next.hours = RuleRefused.choice(said.values(), "hours", Hours.values());
        next.minutes = Integer.parseInt(said.values().getOrDefault("minutes", ""));
        next.soonPercent = Integer.parseInt(said.values().getOrDefault("soonPercent", ""));
        next.urgentPercent = Integer.parseInt(said.values().getOrDefault("urgentPercent", ""));
        next.validFrom = said.validFrom();
        next.approvedBy = said.approvedBy();
        return next;
    }

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

    @Override
    public String toString() {
        return "ClockRule[" + id + " " + key + " " + version + "]";
    }
}
