package org.spineboard.referral.draft;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.Track;
import org.spineboard.patient.Demographics;
import org.spineboard.referral.entry.FieldProblem;
import org.spineboard.referral.entry.Step;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * A draft as a page shows it.
 *
 * @param version to be sent along with the next change
 * @param answers raw text by field key, as typed
 * @param begun steps on which something is answered
 * @param suspectedAt when neurology was first answered with yes; the clock to MRI runs from then
 * @param person who it is about; null as long as there is no family name
 * @param problems fields whose text cannot be read, on all steps
 */
public record DraftView(
        DraftId id,
        int version,
        Map<String, String> answers,
        Track track,
        List<Step> steps,
        Set<Step> begun,
        @Nullable Instant suspectedAt,
        Instant savedAt,
        @Nullable Demographics person,
        List<FieldProblem> problems)
        implements Concerning, Serializable {
    public DraftView {
        answers = Map.copyOf(answers);
        steps = List.copyOf(steps);
        begun = Set.copyOf(begun);
        problems = List.copyOf(problems);
    }

    /** Problems of the fields that stand on this step. */
    public List<FieldProblem> problemsOn(Step step) {
        return problems.stream()
                .filter(problem -> Step.of(problem.field(), track) == step)
                .toList();
    }

    /** A draft is about nobody the product knows yet. */
    @Override
    public Set<Subject> subjects() {
        return Set.of();
    }

    /** What was typed stays out of logs. */
    @Override
    public String toString() {
        return "DraftView[" + id + "]";
    }
}
