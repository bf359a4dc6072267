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

/** One version of a limit as it was approved; versions are added, never changed. */
@Entity
@Immutable
@Table(name = "time_limit")
@NamedQuery(name = "TimeLimit.all", query = "select l from TimeLimit l order by l.key, l.version")
class TimeLimit {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "limit_key")
    private LimitKey key;

    @Column(name = "version")
    private int version;

    @Enumerated(EnumType.STRING)
    private Hours hours;

    private int minutes;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "approved_by")
    private String approvedBy;

    @SuppressWarnings("NullAway.Init")
    protected TimeLimit() {} // JPA only

    TimeLimit(VersionLine said) {
        this.key = LimitKey.valueOf(said.key());
        this.version = said.version();
        this.hours = RuleRefused.choice(said.values(), "hours", Hours.values());
        this.minutes = Integer.parseInt(said.values().getOrDefault("minutes", ""));
        this.validFrom = said.validFrom();
        this.approvedBy = said.approvedBy();
    }

    VersionLine line() {
        return new VersionLine(
                key.name(),
                version,
                Map.of("hours", hours.name(), "minutes", Integer.toString(minutes)),
                validFrom,
                approvedBy);
    }

    LimitKey key() {
        return key;
    }

    boolean isInForce(Instant now) {
        return !validFrom.isAfter(now);
    }

    ClockBook.Span span() {
        return new ClockBook.Span(hours, Duration.ofMinutes(minutes));
    }

    @Override
    public String toString() {
        return "TimeLimit[" + id + " " + key + " " + version + "]";
    }
}
