package org.spineboard.board.agenda;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.spineboard.casefile.CasePlace;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/** On which agendas a case is and was, the latest first. */
public record CaseListings(CasePlace place, List<Listing> listings) implements Concerning, Serializable {
    public CaseListings {
        listings = List.copyOf(listings);
    }

    @Override
    public Set<Subject> subjects() {
        return place.subjects();
    }
}
