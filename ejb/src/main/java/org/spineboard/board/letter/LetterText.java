package org.spineboard.board.letter;

import java.util.List;

/**
 * What a letter says, laid out.
 *
 * @param head lines above the greeting: whom it is about, and to whom it goes
 * @param lines what was decided, each with its label
 * @param foot sentences below
 */
record LetterText(String title, List<Line> head, String greeting, List<Line> lines, List<String> foot) {
    LetterText {
        head = List.copyOf(head);
        lines = List.copyOf(lines);
        foot = List.copyOf(foot);
    }

    record Line(String label, String words) {}
}
