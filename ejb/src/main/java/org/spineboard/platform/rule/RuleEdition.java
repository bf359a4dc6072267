package org.spineboard.platform.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Counts how often rules have gained a version. Whoever keeps rules in memory compares this number and reads anew when it
 * is another one. It is asked of the database once in a minute, because another node may have added one; on this node it
 * is known as soon as the change is committed.
 */
@ApplicationScoped
public class RuleEdition {
    private static final Duration TRUSTED = Duration.ofMinutes(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    InstantSource clock;

    @Inject
    Event<RulesChanged> changed;

    private volatile @Nullable Known known;

    /** The number as it is now. */
    public long now() {
        Known last = known;
        Instant at = clock.instant();
        if (last != null && Duration.between(last.at(), at).abs().compareTo(TRUSTED) < 0) {
            return last.edition();
        }
        long edition = em.createNamedQuery("RuleEditionRow.newest", Long.class)
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
        known = new Known(edition, at);
        return edition;
    }

    /** A version was added in this transaction. */
    public void advance() {
        em.persist(new RuleEditionRow(clock.instant()));
        changed.fire(new RulesChanged());
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) RulesChanged change) {
        known = null;
    }

    private record Known(long edition, Instant at) {}
}
