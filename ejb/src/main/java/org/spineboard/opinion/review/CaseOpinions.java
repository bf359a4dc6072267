package org.spineboard.opinion.review;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.CasePlace;
import org.spineboard.opinion.Agreement;
import org.spineboard.opinion.OpinionTime;
import org.spineboard.opinion.RequestState;
import org.spineboard.opinion.Specialty;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * The opinions on a case as far as the reader may read them.
 *
 * @param requests who was asked, in the order of the specialties; those let off last
 * @param agreement null until everything that was asked for is signed
 */
public record CaseOpinions(
        CasePlace place,
        List<RequestRow> requests,
        @Nullable Agreement agreement) implements Concerning, Serializable {
    public CaseOpinions {
        requests = List.copyOf(requests);
    }

    /** Those still wanted or signed. */
    public List<RequestRow> standing() {
        return requests.stream()
                .filter(row -> row.state() != RequestState.DROPPED)
                .toList();
    }

    /** How many are signed. */
    public int signed() {
        return (int) requests.stream()
                .filter(row -> row.state() == RequestState.SIGNED)
                .count();
    }

    /** What the specialty was asked and has said, unless it was let off. */
    public Optional<RequestRow> of(Specialty specialty) {
        return standing().stream().filter(row -> row.specialty() == specialty).findFirst();
    }

    /** Whether opinions may be asked for and signed as the case stands. */
    public boolean isChangeable() {
        return OpinionTime.isOpen(place.status());
    }

    @Override
    public Set<Subject> subjects() {
        return place.subjects();
    }
}
