package org.spineboard.casefile.worklist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.Track;
import org.spineboard.casefile.Urgency;
import org.spineboard.casefile.item.ItemKind;
import org.spineboard.casefile.reading.PatientLine;
import org.spineboard.pathway.ClockReading;
import org.spineboard.pathway.RunningClock;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.PatientId;
import org.spineboard.shared.ReferralId;
import org.spineboard.shared.security.OrganisationScope;

/** One line of the view that lays case, patient and referrer side by side. For reading only. */
@Entity
@Immutable
@Table(name = "worklist_row")
@Filter(name = OrganisationScope.FILTER, condition = OrganisationScope.CENTRE_OR_REFERRER)
class WorklistEntry {
    @Id
    @Column(name = "case_number")
    String number;

    @Column(name = "patient_id")
    UUID patient;

    @Column(name = "referral_id")
    UUID referral;

    @Column(name = "referring_organisation")
    String referring;

    @Column(name = "referring_name")
    String referringName;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    CaseStatus status;

    @Column(name = "status_rank")
    int statusRank;

    @Column(name = "status_since")
    Instant statusSince;

    @Enumerated(EnumType.STRING)
    @Column(name = "track")
    Track track;

    @Column(name = "track_rank")
    int trackRank;

    @Enumerated(EnumType.STRING)
    @Column(name = "urgency")
    @Nullable
    Urgency urgency;

    @Column(name = "urgency_rank")
    @Nullable
    Integer urgencyRank;

    @Column(name = "t0")
    Instant t0;

    @Column(name = "acknowledged_at")
    @Nullable
    Instant acknowledgedAt;

    @Column(name = "submitted_at")
    Instant submittedAt;

    @Column(name = "owner_subject")
    @Nullable
    String ownerSubject;

    @Column(name = "owner_name")
    @Nullable
    String ownerName;

    @Column(name = "primary_key")
    @Nullable
    String primaryKey;

    @Column(name = "headline")
    String headline;

    @Column(name = "possible_duplicate")
    boolean possibleDuplicate;

    @Column(name = "next_clock_rule")
    @Nullable
    String nextClockRule;

    @Column(name = "next_clock_version")
    @Nullable
    Integer nextClockVersion;

    @Column(name = "next_clock_started")
    @Nullable
    Instant nextClockStarted;

    @Column(name = "next_clock_soon")
    @Nullable
    Instant nextClockSoon;

    @Column(name = "next_clock_due")
    @Nullable
    Instant nextClockDue;

    @Column(name = "items_total")
    int itemsTotal;

    @Column(name = "items_done")
    int itemsDone;

    @Column(name = "readiness")
    double readiness;

    @Enumerated(EnumType.STRING)
    @Column(name = "next_item_kind")
    @Nullable
    ItemKind nextItemKind;

    @Column(name = "next_item_detail")
    @Nullable
    String nextItemDetail;

    @Column(name = "case_version")
    int version;

    @Column(name = "family_name")
    String familyName;

    @Column(name = "given_names")
    String givenNames;

    /** Family and given names in lower case, for finding and sorting. */
    @Column(name = "full_name")
    String fullName;

    /** The family name without accents and punctuation. */
    @Column(name = "family_key")
    String familyKey;

    @Column(name = "title")
    @Nullable
    String title;

    @Column(name = "birth_date")
    @Nullable
    LocalDate birthDate;

    @Column(name = "died_on")
    @Nullable
    LocalDate diedOn;

    @Column(name = "nhs_number")
    @Nullable
    String nhsNumber;

    @SuppressWarnings("NullAway.Init")
    protected WorklistEntry() {} // JPA only

    Optional<RunningClock> nextClock() {
        if (nextClockRule == null
                || nextClockVersion == null
                || nextClockStarted == null
                || nextClockSoon == null
                || nextClockDue == null) {
            return Optional.empty();
        }
        return Optional.of(
                new RunningClock(nextClockRule, nextClockVersion, nextClockStarted, nextClockSoon, nextClockDue));
    }

    PatientLine patient() {
        return new PatientLine(
                new PatientId(patient), familyName, givenNames, title, birthDate, diedOn, nhsNumber, null);
    }

    WorklistRow row(PatientLine line, @Nullable ClockReading clock) {
        return new WorklistRow(
                new CaseNumber(number),
                line,
                primaryKey,
                headline,
                urgency,
                track,
                status,
                statusSince,
                clock,
                itemsDone,
                itemsTotal,
                nextItemKind,
                nextItemDetail,
                ownerName,
                new OrganisationCode(referring),
                referringName,
                submittedAt,
                new ReferralId(referral),
                t0,
                acknowledgedAt != null,
                possibleDuplicate,
                version);
    }
}
