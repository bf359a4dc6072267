package org.spineboard.referral.draft;

import java.util.List;
import org.spineboard.referral.entry.FieldProblem;
import org.spineboard.referral.minimum.MissingField;
import org.spineboard.shared.DomainException;

/** The referral lacks what nobody can do without, or a field cannot be read. Nothing was sent; the draft is as it was. */
public final class SendRefused extends DomainException {
    private final transient List<MissingField> missing;
    private final transient List<FieldProblem> problems;

    SendRefused(List<MissingField> missing, List<FieldProblem> problems) {
        super("referral.send.refused", missing.size() + problems.size());
        this.missing = List.copyOf(missing);
        this.problems = List.copyOf(problems);
    }

    public List<MissingField> missing() {
        return missing;
    }

    public List<FieldProblem> problems() {
        return problems;
    }
}
