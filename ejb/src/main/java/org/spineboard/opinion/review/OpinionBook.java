package org.spineboard.opinion.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spineboard.opinion.RequestState;
import org.spineboard.opinion.Specialty;
import org.spineboard.shared.CaseNumber;

/** Requests and opinions of the cases that the running act may see. */
@ApplicationScoped
class OpinionBook {
    @PersistenceContext
    EntityManager em;

    /** Everything that was asked, in the order of asking. */
    List<OpinionRequest> requests(CaseNumber number) {
        return em.createNamedQuery("OpinionRequest.ofCase", OpinionRequest.class)
                .setParameter("number", number.value())
                .getResultList();
    }

    /** What the specialty was asked, unless it was let off. */
    Optional<OpinionRequest> request(CaseNumber number, Specialty specialty) {
        return requests(number).stream()
                .filter(request -> request.specialty() == specialty && !request.isDropped())
                .findFirst();
    }

    /** Who is asked, and whether they have signed. */
    Map<Specialty, RequestState> asked(CaseNumber number) {
        return asked(requests(number));
    }

    /** The same of requests that were read before. */
    static Map<Specialty, RequestState> asked(List<OpinionRequest> requests) {
        Map<Specialty, RequestState> asked = new EnumMap<>(Specialty.class);
        requests.stream()
                .filter(request -> !request.isDropped())
                .forEach(request -> asked.put(request.specialty(), request.state()));
        return asked;
    }

    /** All versions of all opinions, the latest of each specialty first. */
    List<Opinion> opinions(CaseNumber number) {
        return em.createNamedQuery("Opinion.ofCase", Opinion.class)
                .setParameter("number", number.value())
                .getResultList();
    }

    /** What the specialty says now. */
    Optional<Opinion> latest(CaseNumber number, Specialty specialty) {
        return opinions(number).stream()
                .filter(opinion -> opinion.specialty() == specialty)
                .findFirst();
    }

    void add(OpinionRequest request) {
        em.persist(request);
    }

    void add(Opinion opinion) {
        em.persist(opinion);
    }
}
