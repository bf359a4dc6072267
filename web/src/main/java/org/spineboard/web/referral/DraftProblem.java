package org.spineboard.web.referral;

import java.util.List;
import java.util.stream.Stream;
import org.spineboard.referral.draft.DraftCheck;
import org.spineboard.referral.entry.FieldProblem;
import org.spineboard.referral.entry.Step;
import org.spineboard.referral.minimum.MissingField;
import org.spineboard.web.frame.FieldErrors;
import org.spineboard.web.frame.Words;

/** What stands in the way of sending a draft, in the words of the pages: what cannot be read, what is not answered. */
record DraftProblem(String field, String key, List<String> args) {
    private static final String UNANSWERED = "referral.unanswered.";

    /** What stands in the way on one page. */
    static List<DraftProblem> onStep(Step step, DraftCheck check) {
        return all(check).stream()
                .filter(problem -> check.stepOf(problem.field) == step)
                .toList();
    }

    /** Everything that stands in the way. */
    static List<DraftProblem> all(DraftCheck check) {
        Stream<DraftProblem> unreadable = check.problems().stream().map(DraftProblem::of);
        Stream<DraftProblem> unanswered = check.stopping().stream().map(DraftProblem::of);
        return Stream.concat(unreadable, unanswered).toList();
    }

    private static DraftProblem of(FieldProblem problem) {
        return new DraftProblem(problem.field(), problem.key(), problem.args());
    }

    private static DraftProblem of(MissingField missing) {
        return new DraftProblem(missing.field(), UNANSWERED + missing.field(), List.of());
    }

    /** The sentence for the person. */
    String words() {
        return Words.of(key, args.toArray());
    }

    /** Says it at its field. */
    void tell(FieldErrors errors) {
        errors.add(field, key, args.toArray());
    }
}
