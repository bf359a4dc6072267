package org.spineboard.web.appraisal;

import java.util.List;

/**
 * One reader's own items of SINS beside those of others.
 *
 * @param name who read
 * @param total what comes of it, with the pain that is known
 * @param answers an answer for each imaging item
 */
public record ReaderColumn(String name, String total, List<Cell> answers) {
    /** An answer, and whether the readers differ in it. */
    public record Cell(String label, String answer, boolean differs) {}
}
