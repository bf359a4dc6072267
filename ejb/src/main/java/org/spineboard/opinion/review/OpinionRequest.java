package org.spineboard.opinion.review;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;
import org.spineboard.opinion.OpinionRefused;
import org.spineboard.opinion.RequestState;
import org.spineboard.opinion.Specialty;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.StaleRecord;
import org.spineboard.shared.security.Caller;
import org.spineboard.shared.security.OrganisationScope;

/** One specialty asked for its opinion on one case. */
@Entity
@Table(name = "opinion_request")
@NamedQuery(
        name = "OpinionRequest.ofCase",
        query = "select r from OpinionRequest r where r.caseNumber = :number order by r.askedAt, r.id")
@Filter(
        name = OrganisationScope.FILTER,
        deduceAliasInjectionPoints = false,
        condition = OrganisationScope.OF_A_CASE_INSIDE)
class OpinionRequest {
    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_number")
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "specialty")
    private Specialty specialty;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private RequestState state = RequestState.REQUESTED;

    @Column(name = "person")
    private @Nullable String person;

    @Column(name = "question")
    private String question;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "drop_reason")
    private @Nullable String dropReason;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @SuppressWarnings("NullAway.Init")
    protected OpinionRequest() {} // JPA only

    OpinionRequest(CaseNumber number, Specialty specialty, Asked asked, Caller by, Instant now) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.caseNumber = number.value();
        this.specialty = specialty;
        this.person = asked.person();
        this.question = asked.question();
        this.askedAt = now;
        this.askedBy = by.displayName();
        this.dueAt = asked.due();
        this.changedAt = now;
        this.changedBy = by.displayName();
    }

    /** What is asked of whom until when. */
    record Asked(@Nullable String person, String question, Instant due) {}

    UUID id() {
        return id;
    }

    Specialty specialty() {
        return specialty;
    }

    RequestState state() {
        return state;
    }

    boolean isDropped() {
        return state == RequestState.DROPPED;
    }

    /** Refuses to go on when somebody changed the request after the person had read it. */
    void mustBeAt(int seen) {
        if (seen != version) {
            throw StaleRecord.by(changedBy, changedAt);
        }
    }

    void drop(String reason, Caller by, Instant now) {
        if (state != RequestState.REQUESTED) {
            throw OpinionRefused.notAsked(specialty);
        }
        state = RequestState.DROPPED;
        dropReason = reason;
        touch(by, now);
    }

    void sign(Caller by, Instant now) {
        state = RequestState.SIGNED;
        touch(by, now);
    }

    private void touch(Caller by, Instant now) {
        changedAt = now;
        changedBy = by.displayName();
    }

    RequestRow row(List<SignedOpinion> signed) {
        return new RequestRow(specialty, state, person, question, askedAt, askedBy, dueAt, dropReason, version, signed);
    }
}
