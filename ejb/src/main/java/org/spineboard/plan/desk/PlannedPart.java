package org.spineboard.plan.desk;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spineboard.board.decision.Assignment;
import org.spineboard.board.decision.DecisionRow;
import org.spineboard.board.decision.Modality;
import org.spineboard.plan.CourseStep;
import org.spineboard.plan.PartState;
import org.spineboard.plan.course.CourseRow;
import org.spineboard.plan.part.PartRow;

/**
 * A treatment of a plan and where it stands.
 *
 * @param assignment what the board recommended; null for one that was added to it
 * @param versions what its owner signed, the latest first
 * @param course what became of it, in order
 */
public record PlannedPart(
        Modality modality,
        @Nullable Assignment assignment,
        List<PartRow> versions,
        List<CourseRow> course,
        PartState state)
        implements Serializable {
    public PlannedPart {
        versions = List.copyOf(versions);
        course = List.copyOf(course);
    }

    /** The parts of the decision's plan: those recommended and those signed besides, in the order of treatments. */
    static List<PlannedPart> all(DecisionRow decision, List<PartRow> rows, List<CourseRow> courses) {
        return Arrays.stream(Modality.values())
                .map(modality -> of(modality, decision, rows, courses))
                .filter(part -> part.assignment != null || !part.versions.isEmpty())
                .toList();
    }

    /** The part of a treatment, whether anything is known of it or not. */
    static PlannedPart of(Modality modality, DecisionRow decision, List<PartRow> rows, List<CourseRow> courses) {
        Assignment assignment = decision.assignments().stream()
                .filter(one -> one.modality() == modality)
                .findFirst()
                .orElse(null);
        List<PartRow> versions =
                rows.stream().filter(row -> row.modality() == modality).toList();
        List<CourseRow> course =
                courses.stream().filter(row -> row.modality() == modality).toList();
        return new PlannedPart(modality, assignment, versions, course, state(versions, course, rows));
    }

    private static PartState state(List<PartRow> versions, List<CourseRow> course, List<PartRow> rows) {
        if (versions.isEmpty()) {
            return PartState.WAITING;
        }
        PartRow latest = versions.get(0);
        Optional<CourseStep> step = course.stream().map(CourseRow::step).reduce((earlier, later) -> later);
        if (step.filter(CourseStep::isLast).isPresent()) {
            return switch (step.get()) {
                case STOPPED -> PartState.STOPPED;
                case CANCELLED -> PartState.CANCELLED;
                case STARTED, ENDED -> PartState.ENDED;
            };
        }
        if (isAskedAgain(latest, rows)) {
            return PartState.AGAIN;
        }
        if (latest.isLeftOut()) {
            return PartState.LEFT_OUT;
        }
        return step.isPresent() ? PartState.RUNNING : PartState.SIGNED;
    }

    /** Whether another part was changed after this one was signed, by somebody who wanted it signed again. */
    private static boolean isAskedAgain(PartRow latest, List<PartRow> rows) {
        Instant signed = latest.signature().at();
        return rows.stream()
                .anyMatch(row -> row.asksAgain()
                        && row.modality() != latest.modality()
                        && row.signature().at().isAfter(signed));
    }

    /** What holds now. */
    public Optional<PartRow> latest() {
        return versions.stream().findFirst();
    }

    /** The version that holds now; 0 before anything is signed. */
    public int version() {
        return latest().map(PartRow::version).orElse(0);
    }

    /** Whether it was added to what the board recommended. */
    public boolean isFurther() {
        return assignment == null;
    }

    /** Whether it is being given, whatever else is said of it. */
    public boolean isBegun() {
        return !course.isEmpty() && !state.isOver();
    }

    /** Whether a further version says why it is signed. */
    public boolean isSignedWithReason() {
        return isFurther() || version() > 0;
    }

    /** The day it began; null before it has. */
    public @Nullable LocalDate startedOn() {
        return course.stream()
                .filter(row -> row.step() == CourseStep.STARTED)
                .map(CourseRow::on)
                .findFirst()
                .orElse(null);
    }

    /** By when it should begin: what was signed last, else what the board said. */
    public @Nullable LocalDate startBy() {
        for (PartRow row : versions) {
            if (row.content() != null) {
                return row.content().startBy();
            }
        }
        return assignment == null ? null : assignment.startBy();
    }
}
