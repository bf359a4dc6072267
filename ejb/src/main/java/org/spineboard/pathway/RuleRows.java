package org.spineboard.pathway;

import jakarta.annotation.PostConstruct;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.List;

/** Every version of the rules, limits and office hours, read once in a transaction however often it asks. */
@TransactionScoped
class RuleRows implements Serializable {
    private static final long serialVersionUID = 1L;

    @PersistenceContext
    transient EntityManager em;

    private transient List<TimeLimit> limits = List.of();
    private transient List<ClockTerms> terms = List.of();
    private transient List<WorkingHours> hours = List.of();

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
