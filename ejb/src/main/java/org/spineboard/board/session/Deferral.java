package org.spineboard.board.session;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.spineboard.access.StaffMember;
import org.spineboard.board.meeting.MeetingId;
import org.spineboard.shared.security.OrganisationScope;
import org.spineboard.shared.security.Signature;

/** A case that a meeting put off. Written once; the table takes no change. */
@Entity
@Immutable
@Table(name = "deferral")
@NamedQuery(
        name = "Deferral.ofCase",
        query = "select d from Deferral d where d.caseNumber = :number order by d.signature.at desc")
@Filter(
        name = OrganisationScope.FILTER,
        deduceAliasInjectionPoints = false,
        condition = OrganisationScope.OF_A_CASE_INSIDE)
class Deferral {
    @Id
    private UUID id;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "meeting_id")
    private UUID meeting;

    @Column(name = "reason_code")
    private String reason;

    @Column(name = "words")
    private String words;

    @Column(name = "owner_subject")
    private String ownerSubject;

    @Column(name = "owner")
    private String owner;

    @Column(name = "due_on")
    private LocalDate due;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected Deferral() {} // JPA only

    Deferral(DeferCase order, String words, StaffMember owner, Signature signature) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.caseNumber = order.number().value();
        this.meeting = order.meeting().value();
        this.reason = order.reason();
        this.words = words;
        this.ownerSubject = owner.subject();
        this.owner = owner.displayName();
        this.due = order.due();
        this.signature = signature;
    }

    DeferralRow row() {
        return new DeferralRow(new MeetingId(meeting), reason, words, owner, due, signature);
    }

    @Override
    public String toString() {
        return "Deferral[" + caseNumber + " to " + ownerSubject + "]";
    }
}
