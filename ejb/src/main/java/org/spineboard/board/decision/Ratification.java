package org.spineboard.board.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.spineboard.board.meeting.MeetingId;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.OrganisationScope;
import org.spineboard.shared.security.Signature;

/** What a meeting with quorum said about a decision made without. Written once; the table takes no change. */
@Entity
@Immutable
@Table(name = "decision_ratification")
@NamedQuery(
        name = "Ratification.ofCase",
        query = "select r from Ratification r where r.caseNumber = :number order by r.signature.at")
@Filter(
        name = OrganisationScope.FILTER,
        deduceAliasInjectionPoints = false,
        condition = OrganisationScope.OF_A_CASE_INSIDE)
class Ratification {
    @Id
    @Column(name = "decision_id")
    private UUID decision;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "meeting_id")
    private UUID meeting;

    @Column(name = "agrees")
    private boolean agrees;

    @Column(name = "words")
    private @Nullable String words;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected Ratification() {} // JPA only

    Ratification(DecisionId decision, CaseNumber number, RatificationRow said) {
        this.decision = decision.value();
        this.caseNumber = number.value();
        this.meeting = said.meeting().value();
        this.agrees = said.agrees();
        this.words = said.words();
        this.signature = said.signature();
    }

    DecisionId decision() {
        return new DecisionId(decision);
    }

    RatificationRow row() {
        return new RatificationRow(new MeetingId(meeting), agrees, words, signature);
    }

    @Override
    public String toString() {
        return "Ratification[" + caseNumber + "]";
    }
}
