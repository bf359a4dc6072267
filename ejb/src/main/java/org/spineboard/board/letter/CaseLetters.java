package org.spineboard.board.letter;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.spineboard.casefile.CasePlace;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/** The letters that were sent about a case, the latest first. */
public record CaseLetters(CasePlace place, List<LetterRow> letters) implements Concerning, Serializable {
    public CaseLetters {
        letters = List.copyOf(letters);
    }

    @Override
    public Set<Subject> subjects() {
        return place.subjects();
    }
}
