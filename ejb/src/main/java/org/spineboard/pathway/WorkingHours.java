package org.spineboard.pathway;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;

/** One version of the office hours as they were approved; versions are added, never changed. */
@Entity
@Immutable
@Table(name = "working_hours")
@NamedQuery(
        name = "WorkingHours.all",
        query = "select w from WorkingHours w left join fetch w.holidays order by w.version desc")
class WorkingHours {
    @Id
    private int version;

    /** Names of days, joined by commas. */
    private String days;

    /** Times of day as text: the driver would move a time by the zone it reckons in. */
    private String opens;

    private String closes;

    @ElementCollection
    @CollectionTable(name = "working_holiday", joinColumns = @JoinColumn(name = "version"))
    @Column(name = "day")
    private Set<LocalDate> holidays = new HashSet<>();

    @Column(name = "valid_from")
    private Instant validFrom;

    @SuppressWarnings("NullAway.Init")
    protected WorkingHours() {} // JPA only

    boolean isInForce(Instant now) {
        return !validFrom.isAfter(now);
    }

    WorkingWeek week(ZoneId zone) {
        Set<DayOfWeek> open =
                Arrays.stream(days.split(",", -1)).map(DayOfWeek::valueOf).collect(Collectors.toSet());
        return new WorkingWeek(zone, open, LocalTime.parse(opens), LocalTime.parse(closes), holidays);
    }
}
