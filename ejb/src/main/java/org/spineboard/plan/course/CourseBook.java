package org.spineboard.plan.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.spineboard.board.decision.DecisionRow;
import org.spineboard.board.decision.Modality;
import org.spineboard.shared.security.Signature;

/** Where the patient's answers and the course of parts are kept. Called inside other acts. */
@ApplicationScoped
public class CourseBook {
    @PersistenceContext
    EntityManager em;

    /** What the patient said to the decision's plan, the latest first. */
    public List<AnswerRow> answers(DecisionRow decision) {
        return em.createNamedQuery("PlanAnswer.ofDecision", PlanAnswer.class)
                .setParameter("number", decision.number().value())
                .setParameter("decision", decision.id().value())
                .getResultStream()
                .map(PlanAnswer::row)
                .toList();
    }

    /** What became of its parts, in the order in which it was recorded. */
    public List<CourseRow> course(DecisionRow decision) {
        return em.createNamedQuery("PlanCourse.ofDecision", PlanCourse.class)
                .setParameter("number", decision.number().value())
                .setParameter("decision", decision.id().value())
                .getResultStream()
                .map(PlanCourse::row)
                .toList();
    }

    /** Keeps what the patient said to the plan at this edition. */
    public AnswerRow add(DecisionRow decision, int edition, Said said, Signature signature) {
        PlanAnswer answer = new PlanAnswer(decision, edition, said, signature);
        em.persist(answer);
        return answer.row();
    }

    /** Keeps what became of a part. */
    public CourseRow add(DecisionRow decision, Modality modality, Became became, Signature signature) {
        PlanCourse course = new PlanCourse(decision, modality, became, signature);
        em.persist(course);
        return course.row();
    }
}
