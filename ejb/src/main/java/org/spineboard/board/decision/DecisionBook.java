package org.spineboard.board.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.CaseNumber;

/** Where decisions are kept. Called inside other acts. */
@ApplicationScoped
public class DecisionBook {
    @PersistenceContext
    EntityManager em;

    /** The decisions on a case, the latest first. */
    public List<DecisionRow> of(CaseNumber number) {
        List<Decision> decisions = em.createNamedQuery("Decision.ofCase", Decision.class)
                .setParameter("number", number.value())
                .getResultList();
        Map<DecisionId, RatificationRow> ratified = ratified(number);
        return decisions.stream()
                .map(decision -> decision.row(find(ratified, decision.id())))
                .toList();
    }

    /** What holds for a case now, if anything was decided. */
    public Optional<DecisionRow> latest(CaseNumber number) {
        return of(number).stream().findFirst();
    }

    /** Decisions that wait for a meeting with quorum, the oldest first. */
    List<DecisionRow> provisional() {
        return em.createNamedQuery("Decision.provisional", Decision.class)
                .getResultStream()
                .map(decision -> decision.row(null))
                .toList();
    }

    void add(Object record) {
        em.persist(record);
    }

    private Map<DecisionId, RatificationRow> ratified(CaseNumber number) {
        return em.createNamedQuery("Ratification.ofCase", Ratification.class)
                .setParameter("number", number.value())
                .getResultStream()
                .collect(Collectors.toMap(Ratification::decision, Ratification::row));
    }

    private static @Nullable RatificationRow find(Map<DecisionId, RatificationRow> all, DecisionId decision) {
        return all.get(decision);
    }
}
