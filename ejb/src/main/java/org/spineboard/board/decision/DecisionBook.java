package org.spineboard.board.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spineboard.platform.Times;
import org.spineboard.shared.CaseNumber;

/** Where decisions are kept. Called inside other acts. */
@ApplicationScoped
public class DecisionBook {
    @PersistenceContext
    EntityManager em;

    @Inject
    Times times;

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
    public List<DecisionRow> provisional() {
        return em.createNamedQuery("Decision.provisional", Decision.class)
                .getResultStream()
                .map(decision -> decision.row(null))
                .toList();
    }

    /** Keeps a decision for good. */
    public DecisionRow keep(CaseNumber number, DecidedHow how, DecisionText text, List<Assignment> assignments) {
        Decision decision = new Decision(number, of(number).size() + 1, how, text, assignments);
        em.persist(decision);
        return decision.row(null);
    }

    /** Keeps what a meeting with quorum said about a provisional decision. */
    public void keep(DecisionRow decision, RatificationRow said) {
        em.persist(new Ratification(decision.id(), decision.number(), said));
    }

    /** Which treatments each recommendation asks for at least, by the rules in force. */
    public Map<String, Set<Modality>> treatments() {
        return em.createNamedQuery("TreatmentRule.inForce", TreatmentRule.class)
                .setParameter("now", times.now())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        TreatmentRule::recommendation,
                        Collectors.mapping(TreatmentRule::modality, Collectors.toSet())));
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
