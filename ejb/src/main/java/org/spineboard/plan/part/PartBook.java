package org.spineboard.plan.part;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spineboard.board.decision.DecisionRow;
import org.spineboard.board.decision.Modality;
import org.spineboard.shared.security.Signature;

/** Where signed parts are kept. Called inside other acts. */
@ApplicationScoped
public class PartBook {
    @PersistenceContext
    EntityManager em;

    /** All versions of all parts of the decision's plan, the latest of each first. */
    public List<PartRow> of(DecisionRow decision) {
        return em.createNamedQuery("PlanPart.ofDecision", PlanPart.class)
                .setParameter("number", decision.number().value())
                .setParameter("decision", decision.id().value())
                .getResultStream()
                .map(PlanPart::row)
                .toList();
    }

    /** Keeps a further version of a part. */
    public PartRow add(DecisionRow decision, Said said, Signature signature) {
        PartRow row = new PartRow(
                PlanPart.nextId(),
                said.modality(),
                said.version(),
                said.leftOut(),
                said.reason(),
                said.asksAgain(),
                said.content(),
                signature);
        em.persist(new PlanPart(decision.number(), decision.id(), row));
        return row;
    }

    /** What is signed; the names are those of {@link PartRow}. */
    public record Said(
            Modality modality,
            int version,
            @Nullable String leftOut,
            @Nullable String reason,
            boolean asksAgain,
            @Nullable PartContent content) {}
}
