package org.spineboard.plan.course;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.spineboard.board.decision.DecisionRow;
import org.spineboard.board.decision.Modality;
import org.spineboard.plan.CourseStep;
import org.spineboard.plan.PatientWish;
import org.spineboard.shared.security.OrganisationScope;
import org.spineboard.shared.security.Signature;

/** Something that became of a part of a plan. Written once; the table takes no change. */
@Entity
@Immutable
@Table(name = "plan_course")
@NamedQuery(
        name = "PlanCourse.ofDecision",
        query = "select c from PlanCourse c where c.caseNumber = :number and c.decision = :decision"
                + " order by c.signature.at, c.id")
@Filter(
        name = OrganisationScope.FILTER,
        deduceAliasInjectionPoints = false,
        condition = OrganisationScope.OF_A_CASE_INSIDE)
class PlanCourse {
    @Id
    private UUID id;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "decision_id")
    private UUID decision;

    @Enumerated(EnumType.STRING)
    @Column(name = "modality")
    private Modality modality;

    @Enumerated(EnumType.STRING)
    @Column(name = "step")
    private CourseStep step;

    @Column(name = "happened_on")
    private LocalDate on;

    @Column(name = "actual")
    private @Nullable String actual;

    @Column(name = "reason_code")
    private @Nullable String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "patient_wish")
    private @Nullable PatientWish wish;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected PlanCourse() {} // JPA only

    PlanCourse(DecisionRow of, Modality modality, Became became, Signature signature) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.caseNumber = of.number().value();
        this.decision = of.id().value();
        this.modality = modality;
        this.step = became.step();
        this.on = became.on();
        this.actual = became.actual();
        this.reason = became.reason();
        this.wish = became.wish();
        this.signature = signature;
    }

    CourseRow row() {
        return new CourseRow(id, modality, step, on, actual, reason, wish, signature);
    }

    @Override
    public String toString() {
        return "PlanCourse[" + caseNumber + " " + modality + " " + step + "]";
    }
}
