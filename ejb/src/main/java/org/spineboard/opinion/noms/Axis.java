package org.spineboard.opinion.noms;

import java.io.Serializable;
import org.spineboard.shared.Text;

/**
 * One axis as a specialty sees it.
 *
 * @param words what there is to add; may be empty
 */
public record Axis<T extends Enum<T>>(T answer, String words) implements Serializable {
    /** Words as they may be stored. */
    public Axis {
        words = Text.paragraph(words, Text.LONG);
    }
}
