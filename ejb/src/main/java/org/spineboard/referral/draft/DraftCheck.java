package org.spineboard.referral.draft;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.spineboard.referral.entry.FieldProblem;
import org.spineboard.referral.entry.Step;
import org.spineboard.referral.minimum.MissingField;
import org.spineboard.referral.reading.FactSection;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * A draft laid out for checking before it is sent.
 *
 * @param stoppingProblems fields that cannot be read and without which the referral cannot be sent
 * @param missing what the minimum data set of the draft's track asks for and the draft does not say
 */
public record DraftCheck(
        DraftView draft, List<FactSection> sections, List<FieldProblem> stoppingProblems, List<MissingField> missing)
        implements Concerning, Serializable {
    public DraftCheck {
        sections = List.copyOf(sections);
        stoppingProblems = List.copyOf(stoppingProblems);
        missing = List.copyOf(missing);
    }

    /** What must be answered before sending. */
    public List<MissingField> stopping() {
        return missing.stream().filter(MissingField::stopsSending).toList();
    }

    /** Every field that cannot be read; in an emergency not all of them stand in the way. */
    public List<FieldProblem> problems() {
        return draft.problems();
    }

    public boolean isSendable() {
        return stopping().isEmpty() && stoppingProblems.isEmpty();
    }

    /** The step on which a field is changed. */
    public Step stepOf(String field) {
        return Step.of(field, draft.track());
    }

    @Override
    public Set<Subject> subjects() {
        return draft.subjects();
    }
}
