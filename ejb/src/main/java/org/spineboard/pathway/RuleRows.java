package org.spineboard.pathway;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Every version of the rules, limits and office hours, read once while the application runs: it may only read these
 * tables, and the migrations that write them run before it starts. Which version is in force is asked each time.
 */
@ApplicationScoped
class RuleRows {
    @PersistenceContext
    EntityManager em;

    private List<TimeLimit> limits = List.of();
    private List<ClockTerms> terms = List.of();
    private List<WorkingHours> hours = List.of();

    @PostConstruct
    void load() {
        limits = all("TimeLimit.all", TimeLimit.class);
        terms = all("ClockRule.all", ClockRule.class).stream()
                .map(ClockRule::terms)
                .toList();
        hours = all("WorkingHours.all", WorkingHours.class);
    }

    /** By key, the latest version last. */
    List<TimeLimit> limits() {
        return limits;
    }

    List<ClockTerms> terms() {
        return terms;
    }

    /** The latest version first. */
    List<WorkingHours> hours() {
        return hours;
    }

    /** Nothing an act writes concerns these tables, so asking for them need not write first. */
    private <T> List<T> all(String query, Class<T> type) {
        return em.createNamedQuery(query, type)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }
}
