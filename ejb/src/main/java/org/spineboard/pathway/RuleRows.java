package org.spineboard.pathway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spineboard.platform.rule.RuleEdition;
import org.spineboard.platform.rule.RuleRefused;
import org.spineboard.platform.rule.VersionLine;

/**
 * Every version of the rules, limits and office hours, kept in memory until rules have gained a version. Which version is
 * in force is asked each time.
 */
@ApplicationScoped
public class RuleRows {
    @PersistenceContext
    EntityManager em;

    @Inject
    RuleEdition edition;

    private volatile @Nullable Kept kept;

    /** By key, the latest version last. */
    List<TimeLimit> limits() {
        return kept().limits();
    }

    List<ClockTerms> terms() {
        return kept().clocks().stream().map(ClockRule::terms).toList();
    }

    /** The latest version first. */
    List<WorkingHours> hours() {
        return kept().hours();
    }

    /** The versions of the limits, by key and the earliest first. */
    public List<VersionLine> limitLines() {
        return limits().stream().map(TimeLimit::line).toList();
    }

    /** The versions of the clocks' rules, likewise. */
    public List<VersionLine> clockLines() {
        return kept().clocks().stream().map(ClockRule::line).toList();
    }

    /** Keeps a further version of a limit. */
    public void addLimit(VersionLine version) {
        em.persist(new TimeLimit(version));
    }

    /** Keeps a further version of a clock's rule; what starts and stops it stays. */
    public void addClock(VersionLine version) {
        ClockRule before = kept().clocks().stream()
                .filter(rule -> rule.terms().key().equals(version.key()))
                .reduce((earlier, later) -> later)
                .orElseThrow(RuleRefused::unknown);
        em.persist(before.next(version));
    }

    private Kept kept() {
        long now = edition.now();
        Kept last = kept;
        if (last == null || last.edition() != now) {
            last = new Kept(
                    now,
                    all("TimeLimit.all", TimeLimit.class),
                    all("ClockRule.all", ClockRule.class),
                    all("WorkingHours.all", WorkingHours.class));
            kept = last;
        }
        return last;
    }

    /** Nothing an act writes concerns these tables, so asking for them need not write first. */
    private <T> List<T> all(String query, Class<T> type) {
        return em.createNamedQuery(query, type)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }

    private record Kept(long edition, List<TimeLimit> limits, List<ClockRule> clocks, List<WorkingHours> hours) {}
}
