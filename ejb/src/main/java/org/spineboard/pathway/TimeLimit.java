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

/** One version of a limit as it was approved; versions are added, never changed. */
@Entity
@Immutable
@Table(name = "time_limit")
@NamedQuery(name = "TimeLimit.all", query = "select l from TimeLimit l order by l.key, l.version")
class TimeLimit {
    @Id
    private Long id;

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

    @SuppressWarnings("NullAway.Init")
    protected TimeLimit() {} // JPA only

    LimitKey key() {
        return key;
    }

    boolean isInForce(Instant now) {
        return !validFrom.isAfter(now);
    }

    ClockBook.Span span() {
        return new ClockBook.Span(hours, Duration.ofMinutes(minutes));
    }
}
