package org.spineboard.board.letter;

import java.io.Serializable;
import java.util.Set;
import org.spineboard.casefile.CasePlace;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * A letter as a file.
 *
 * @param content the PDF, byte for byte as it was sent
 */
@SuppressWarnings("ArrayRecordComponent") // read once by whoever writes it to the answer, never compared
public record LetterFile(CasePlace place, String name, byte[] content) implements Concerning, Serializable {
    @Override
    public Set<Subject> subjects() {
        return place.subjects();
    }

    /** The content stays out of logs. */
    @Override
    public String toString() {
        return "LetterFile[" + name + "]";
    }
}
