package org.spineboard.web.column;

import java.util.List;
import org.spineboard.column.ColumnMap;
import org.spineboard.column.RowWords;
import org.spineboard.web.frame.Words;

/** What a page says of a column map. */
public final class ColumnWords {
    private ColumnWords() {}

    /** The sentences of the bundle that are the map's. */
    static String say(String key, Object... args) {
        return Words.of("column." + key, args);
    }

    /** The rows of the table, in the words that the levels of the drawing have too. */
    public static List<RowWords> rows(ColumnMap map) {
        return map.rows().stream()
                .map(row -> RowWords.of(row, ColumnWords::say))
                .toList();
    }
}
