package org.spineboard.biopsy.order;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;
import org.spineboard.biopsy.Adequacy;
import org.spineboard.biopsy.BiopsyRefused;
import org.spineboard.biopsy.BiopsyState;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.StaleRecord;
import org.spineboard.shared.security.Caller;
import org.spineboard.shared.security.OrganisationScope;

/** Tissue asked for on a case. */
@Entity
@Table(name = "biopsy")
@NamedQuery(
        name = "Biopsy.ofCase",
        query = "select b from Biopsy b where b.caseNumber = :number order by b.requestedAt desc, b.id desc")
@Filter(
        name = OrganisationScope.FILTER,
        deduceAliasInjectionPoints = false,
        condition = OrganisationScope.OF_A_CASE_INSIDE)
class Biopsy {
    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_number")
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private BiopsyState state = BiopsyState.REQUESTED;

    @Column(name = "indication")
    private String indication;

    @Column(name = "question")
    private @Nullable String question;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "requested_by")
    private String requestedBy;

    @Embedded
    private @Nullable Procedure procedure;

    @Column(name = "taken_back_dated")
    private boolean backDated;

    @Column(name = "received_at")
    private @Nullable Instant receivedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "adequacy")
    private @Nullable Adequacy adequacy;

    @Column(name = "cancel_reason")
    private @Nullable String cancelReason;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @SuppressWarnings("NullAway.Init")
    protected Biopsy() {} // JPA only

    Biopsy(AskBiopsy order, @Nullable String question, Caller by, Instant now) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.caseNumber = order.number().value();
        this.indication = order.indication();
        this.question = question;
        this.requestedAt = now;
        this.requestedBy = by.displayName();
        this.changedAt = now;
        this.changedBy = by.displayName();
    }

    UUID id() {
        return id;
    }

    boolean isOf(CaseNumber number) {
        return caseNumber.equals(number.value());
    }

    void mustBeAt(int seen) {
        if (seen != version) {
            throw StaleRecord.by(changedBy, changedAt);
        }
    }

    void cancel(String reason, Caller by, Instant now) {
        mustStand(BiopsyState.REQUESTED);
        state = BiopsyState.CANCELLED;
        cancelReason = reason;
        touch(by, now);
    }

    void take(Procedure how, boolean late, Caller by, Instant now) {
        mustStand(BiopsyState.REQUESTED);
        BiopsyRefused.ifAny(ProcedureCheck.faults(how, requestedAt, late, now));
        state = BiopsyState.TAKEN;
        procedure = how;
        backDated = late && ProcedureCheck.isBefore(how.takenAt(), requestedAt);
        touch(by, now);
    }

    void receive(Instant at, Caller by, Instant now) {
        mustStand(BiopsyState.TAKEN);
        BiopsyRefused.ifAny(ProcedureCheck.faultsOfReceipt(at, procedure, now));
        state = BiopsyState.RECEIVED;
        receivedAt = at;
        touch(by, now);
    }

    /** A first report, or an addendum to it, was signed. */
    void report(Adequacy found, Caller by, Instant now) {
        if (state != BiopsyState.REPORTED) {
            mustStand(BiopsyState.RECEIVED);
        }
        state = BiopsyState.REPORTED;
        adequacy = found;
        touch(by, now);
    }

    private void mustStand(BiopsyState wanted) {
        if (state != wanted) {
            throw BiopsyRefused.state(state);
        }
    }

    private void touch(Caller by, Instant now) {
        changedAt = now;
        changedBy = by.displayName();
    }

    BiopsyRow row() {
        return new BiopsyRow(
                id,
                version,
                state,
                indication,
                question,
                requestedAt,
                requestedBy,
                procedure,
                backDated,
                receivedAt,
                adequacy,
                cancelReason);
    }
}
