package org.spineboard.casefile.worklist;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;

/** Finds cases by what a person remembers of them. */
@Stateless
public class CaseSearch {
    private static final int MOST = 20;

    @Inject
    CaseLines lines;

    /**
     * Up to 20 cases that match every word, in any order: parts of names, the NHS number with or without blanks, the
     * birth date in the usual spellings, the case number. Fewer than two letters or digits find nothing.
     */
    @Act(Action.SEARCH)
    public List<SearchHit> search(String text) {
        SearchTerms terms = SearchTerms.of(text);
        if (terms.isTooShort()) {
            return List.of();
        }
        return lines.search(terms, MOST).stream().map(SearchHit::of).toList();
    }
}
