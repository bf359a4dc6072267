package org.spineboard.plan.desk;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spineboard.board.decision.DecisionRow;
import org.spineboard.board.decision.Modality;
import org.spineboard.casefile.CasePlace;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.plan.PartState;
import org.spineboard.plan.PlanRefused;
import org.spineboard.plan.PlanTime;
import org.spineboard.plan.course.AnswerRow;
import org.spineboard.plan.course.CourseRow;
import org.spineboard.plan.part.PartRow;
import org.spineboard.plan.part.PartTerms;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * The plan of a case's latest decision, as far as the caller may see it.
 *
 * @param decision null before anything was decided
 * @param rows every signed version of every part
 * @param answers what the patient said, the latest first
 * @param terms what its parts are measured by; null before anything was decided
 */
public record CasePlan(
        CasePlace place,
        @Nullable DecisionRow decision,
        List<PartRow> rows,
        List<CourseRow> course,
        List<AnswerRow> answers,
        @Nullable PartTerms terms)
        implements Concerning, Serializable {
    public CasePlan {
        rows = List.copyOf(rows);
        course = List.copyOf(course);
        answers = List.copyOf(answers);
    }

    /** The parts, in the order of treatments. */
    public List<PlannedPart> parts() {
        return decision == null ? List.of() : PlannedPart.all(decision, rows, course);
    }

    /** One of them, whether it is part of the plan or could become one. */
    public PlannedPart part(Modality modality) {
        return PlannedPart.of(modality, decided(), rows, course);
    }

    /** Treatments that nobody recommended and nobody added. */
    public List<Modality> others() {
        List<Modality> known = parts().stream().map(PlannedPart::modality).toList();
        return Arrays.stream(Modality.values())
                .filter(modality -> !known.contains(modality))
                .toList();
    }

    /** How many versions of parts there are; an answer of the patient is about one such number. */
    public int edition() {
        return rows.size();
    }

    /** What the patient said to the plan as it is now. */
    public Optional<AnswerRow> answer() {
        return answers.stream().findFirst().filter(answer -> answer.edition() == edition());
    }

    public boolean isAgreed() {
        return answer().filter(AnswerRow::agrees).isPresent();
    }

    /** Whether every part is signed or left out. */
    public boolean isSettled() {
        return parts().stream().allMatch(part -> part.state().isSettled());
    }

    /** Whether something is still to be given. */
    public boolean isToBeTreated() {
        return parts().stream().anyMatch(part -> part.state().isToBeTreated());
    }

    /** Whether parts may be signed as the case stands. */
    public boolean isChangeable() {
        return decision != null && PlanTime.isOpen(place.status());
    }

    /** Whether the patient's answer can be recorded. */
    public boolean isAnswerable() {
        return decision != null && place.status() == CaseStatus.PLANNED;
    }

    /** Whether the case can be followed up without treatment. */
    public boolean isObservable() {
        return decision != null && place.status() == CaseStatus.DECIDED && !isToBeTreated();
    }

    /** How many parts have been settled. */
    public int settled() {
        return (int) parts().stream()
                .map(PlannedPart::state)
                .filter(PartState::isSettled)
                .count();
    }

    DecisionRow decided() {
        if (decision == null) {
            throw PlanRefused.notNow();
        }
        return decision;
    }

    @Override
    public Set<Subject> subjects() {
        return place.subjects();
    }
}
