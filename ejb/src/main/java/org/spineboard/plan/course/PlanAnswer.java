package org.spineboard.plan.course;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.spineboard.board.decision.DecisionRow;
import org.spineboard.shared.security.OrganisationScope;
import org.spineboard.shared.security.Signature;

/** What the patient said to a plan. Written once; the table takes no change. */
@Entity
@Immutable
@Table(name = "plan_answer")
@NamedQuery(
        name = "PlanAnswer.ofDecision",
        query = "select a from PlanAnswer a where a.caseNumber = :number and a.decision = :decision"
                + " order by a.signature.at desc, a.id desc")
@Filter(
        name = OrganisationScope.FILTER,
        deduceAliasInjectionPoints = false,
        condition = OrganisationScope.OF_A_CASE_INSIDE)
class PlanAnswer {
    @Id
    private UUID id;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "decision_id")
    private UUID decision;

    @Column(name = "edition")
    private int edition;

    @Column(name = "agrees")
    private boolean agrees;

    @Column(name = "reason_code")
    private @Nullable String reason;

    @Column(name = "words")
    private @Nullable String words;

    @Column(name = "talked_by")
    private String talkedBy;

    @Column(name = "talked_at")
    private Instant talkedAt;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected PlanAnswer() {} // JPA only

    PlanAnswer(DecisionRow on, int edition, Said said, Signature signature) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.caseNumber = on.number().value();
        this.decision = on.id().value();
        this.edition = edition;
        this.agrees = said.agrees();
        this.reason = said.reason();
        this.words = said.words();
        this.talkedBy = said.talkedBy();
        this.talkedAt = said.talkedAt();
        this.signature = signature;
    }

    AnswerRow row() {
        return new AnswerRow(id, edition, agrees, reason, words, talkedBy, talkedAt, signature);
    }

    @Override
    public String toString() {
        return "PlanAnswer[" + caseNumber + "]";
    }
}
