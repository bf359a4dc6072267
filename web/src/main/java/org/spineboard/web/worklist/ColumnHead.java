package org.spineboard.web.worklist;

import java.io.Serializable;
import java.util.List;
import org.spineboard.casefile.worklist.Sort;
import org.spineboard.casefile.worklist.WorklistColumn;

/**
 * The head of a column: a link that sorts by it, and how the list is sorted by it now.
 *
 * @param rank 1 for the column that is sorted by first; 0 when it is not sorted by
 */
public record ColumnHead(WorklistColumn column, String href, int rank, boolean ascending) implements Serializable {
    static ColumnHead of(WorklistColumn column, ListAddress address) {
        List<Sort> sorts = address.effectiveSorts();
        for (int at = 0; at < sorts.size(); at++) {
            if (sorts.get(at).column() == column) {
                return new ColumnHead(
                        column,
                        address.sortedBy(column).href(),
                        at + 1,
                        sorts.get(at).ascending());
            }
        }
        return new ColumnHead(column, address.sortedBy(column).href(), 0, true);
    }

    /** The word for assistive technology. */
    public String getAriaSort() {
        return rank == 0 ? "none" : ascending ? "ascending" : "descending";
    }
}
