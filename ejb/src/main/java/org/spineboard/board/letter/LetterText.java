package org.spineboard.board.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spineboard.column.ColumnMap;

/**
 * What a letter says, laid out.
 *
 * @param head lines above the greeting: whom it is about, and to whom it goes
 * @param lines what was decided, each with its label
 * @param foot sentences below
 * @param spine what was known of the spine; null when nothing was
 */
record LetterText(
        String title,
        List<Line> head,
        String greeting,
        List<Line> lines,
        List<String> foot,
        @Nullable ColumnMap spine) {
    LetterText {
        head = List.copyOf(head);
        lines = List.copyOf(lines);
        foot = List.copyOf(foot);
    }

    record Line(String label, String words) {}
}
