package org.spineboard.web.casefile;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.CaseNumber;

/**
 * The list a person came from, so that a case page can lead to its neighbours. Only the last one is remembered: with two
 * lists open the page offers no neighbours rather than those of the wrong list.
 */
@SessionScoped
public class ListTrail implements Serializable {
    private String href = "/worklist";
    private String name = "";
    private List<CaseNumber> numbers = List.of();
    private int first;
    private long total;

    /** Remembers the part of a list that is on the screen. */
    public void remember(String listHref, String listName, List<CaseNumber> shown, int firstRow, long rowsInAll) {
        href = listHref;
        name = listName;
        numbers = List.copyOf(shown);
        first = firstRow;
        total = rowsInAll;
    }

    /** Where a case stands on the list; a case that is not on it has no neighbours. */
    public Place of(CaseNumber number) {
        int at = numbers.indexOf(number);
        if (at < 0) {
            return new Place(href, name, 0, 0, null, null);
        }
        return new Place(href, name, first + at + 1L, total, at(at - 1), at(at + 1));
    }

    private @Nullable CaseNumber at(int index) {
        return index >= 0 && index < numbers.size() ? numbers.get(index) : null;
    }

    /**
     * Where a case stands on a list.
     *
     * @param position from 1; 0 when the case is not on the list
     */
    public record Place(
            String href,
            String name,
            long position,
            long total,
            @Nullable CaseNumber before,
            @Nullable CaseNumber after)
            implements Serializable {}
}
