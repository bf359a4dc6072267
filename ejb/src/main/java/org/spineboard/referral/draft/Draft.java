package org.spineboard.referral.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.StaleRecord;
import org.spineboard.shared.security.Caller;
import org.spineboard.shared.security.OrganisationScope;

/**
 * Something a person is writing. It remembers when neurology was first answered with yes, because the clock of an
 * emergency runs from then, sent or not.
 */
@Entity
@Table(name = "draft")
@NamedQuery(name = "Draft.own", query = """
                select d from Draft d where d.ownerSubject = :owner and d.kind = :kind
                order by d.savedAt desc, d.id desc""")
@Filter(name = OrganisationScope.FILTER, condition = "(:viewer = '*' or organisation = :viewer)")
class Draft {
    /** What is being written. */
    enum Kind {
        REFERRAL
    }

    @Id
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "owner_subject")
    private String ownerSubject;

    @Column(name = "owner_name")
    private String ownerName;

    @Column(name = "organisation")
    private String organisation;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "payload")
    private String payload;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "suspected_at")
    private @Nullable Instant suspectedAt;

    @SuppressWarnings("NullAway.Init")
    protected Draft() {} // JPA only

    Draft(Caller owner, Map<String, String> answers, Instant now) {
        this.id = DraftId.next().value();
        this.ownerSubject = owner.subject();
        this.ownerName = owner.displayName();
        this.organisation = owner.organisation().value();
        this.kind = Kind.REFERRAL;
        this.payload = Answers.write(answers);
        this.startedAt = now;
        this.savedAt = now;
    }

    DraftId id() {
        return new DraftId(id);
    }

    int version() {
        return version;
    }

    OrganisationCode organisation() {
        return new OrganisationCode(organisation);
    }

    Map<String, String> answers() {
        return Answers.read(payload);
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant savedAt() {
        return savedAt;
    }

    Optional<Instant> suspectedAt() {
        return Optional.ofNullable(suspectedAt);
    }

    boolean isOwnedBy(Caller caller) {
        return ownerSubject.equals(caller.subject()) && kind == Kind.REFERRAL;
    }

    /** Another window of the same person may have saved in between. */
    void requireVersion(int seen) {
        if (version != seen) {
            throw StaleRecord.byOneself(ownerName, savedAt);
        }
    }

    void save(Map<String, String> answers, boolean emergency, Instant now) {
        payload = Answers.write(answers);
        savedAt = now;
        if (emergency && suspectedAt == null) {
            suspectedAt = now;
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Draft that && id.equals(that.id().value());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
