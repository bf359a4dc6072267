package org.spineboard.pathway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import org.spineboard.platform.SiteZone;

/** The clock rules, limits and office hours in force. */
@ApplicationScoped
public class ClockRules {
    @PersistenceContext
    EntityManager em;

    @Inject
    InstantSource clock;

    @Inject
    SiteZone zone;

    /** All of them, ready to compute with; take it once per act. */
    public ClockBook book() {
        Map<LimitKey, ClockBook.Span> limits = new EnumMap<>(LimitKey.class);
        em.createNamedQuery("TimeLimit.inForce", TimeLimit.class)
                .setParameter("now", clock.instant())
                .getResultList()
                .forEach(limit -> limits.put(limit.key(), limit.span()));
        return new ClockBook(
                em.createNamedQuery("ClockRule.all", ClockRule.class)
                        .getResultStream()
                        .map(ClockRule::terms)
                        .toList(),
                limits,
                em.createNamedQuery("WorkingHours.inForce", WorkingHours.class)
                        .setParameter("now", clock.instant())
                        .setMaxResults(1)
                        .getSingleResult()
                        .week(zone.id()));
    }
}
