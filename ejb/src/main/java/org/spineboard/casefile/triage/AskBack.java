package org.spineboard.casefile.triage;

import java.util.List;
import java.util.Set;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * Ask for what is lacking before deciding.
 *
 * @param items what is owed and by whom; at least one
 * @param text the question in words, may be empty
 * @param version the version of the case the person saw
 */
public record AskBack(CaseNumber number, List<AskedItem> items, String text, int version) implements Concerning {
    public AskBack {
        items = List.copyOf(items);
    }

    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
