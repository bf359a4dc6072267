package org.spineboard.web.worklist;

import java.io.Serializable;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a list.
 *
 * @param links the pages one can go to; a gap between two numbers is shown as a gap
 * @param firstRow number of the first row on the screen, from 1
 * @param lastRow number of the last one
 */
public record ListPager(
        int page,
        int pages,
        long total,
        long firstRow,
        long lastRow,
        List<Link> links,
        @Nullable String before,
        @Nullable String after)
        implements Serializable {
    static final int ROWS = 25;

    /** A page to go to. */
    public record Link(int page, String href, boolean here, boolean gapBefore) implements Serializable {}

    static ListPager of(ListAddress address, int rowsShown, long total) {
        int pages = Math.max(1, (int) ((total + ROWS - 1) / ROWS));
        int page = address.page();
        long first = (page - 1L) * ROWS;
        return new ListPager(
                page,
                pages,
                total,
                first + 1,
                first + rowsShown,
                links(address, pages),
                page > 1 ? address.at(Math.min(page - 1, pages)).href() : null,
                page < pages ? address.at(page + 1).href() : null);
    }

    private static List<Link> links(ListAddress address, int pages) {
        TreeSet<Integer> numbers = new TreeSet<>(List.of(1, pages));
        for (int near = address.page() - 2; near <= address.page() + 2; near++) {
            if (near >= 1 && near <= pages) {
                numbers.add(near);
            }
        }
        return numbers.stream()
                .map(number -> new Link(
                        number,
                        address.at(number).href(),
                        number == address.page(),
                        numbers.lower(number) != null && numbers.lower(number) < number - 1))
                .toList();
    }
}
