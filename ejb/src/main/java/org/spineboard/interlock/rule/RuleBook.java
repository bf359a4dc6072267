package org.spineboard.interlock.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.spineboard.platform.rule.RuleEdition;

/** Every version of every interlock, kept in memory until rules have gained a version. Which one is in force is asked each time. */
@ApplicationScoped
public class RuleBook {
    @PersistenceContext
    EntityManager em;

    @Inject
    InstantSource clock;

    @Inject
    RuleEdition edition;

    private volatile @Nullable Kept kept;

    /** All versions, by key and the earliest first. */
    public List<RuleVersion> all() {
        long now = edition.now();
        Kept last = kept;
        if (last == null || last.edition() != now) {
            last = new Kept(
                    now,
                    em.createNamedQuery("InterlockRule.all", InterlockRule.class)
                            .setFlushMode(FlushModeType.COMMIT)
                            .getResultStream()
                            .map(InterlockRule::told)
                            .toList());
            kept = last;
        }
        return last.versions();
    }

    /** Keeps a further version. */
    public void add(RuleVersion version) {
        em.persist(new InterlockRule(version));
    }

    /** The version of that rule in force. */
    public Optional<RuleVersion> inForce(String key) {
        Instant now = clock.instant();
        return all().stream()
                .filter(version -> version.key().equals(key) && version.isInForce(now))
                .reduce((earlier, later) -> later);
    }

    /** The version in force of each rule, by key. */
    public Collection<RuleVersion> inForce() {
        Instant now = clock.instant();
        TreeMap<String, RuleVersion> latest = new TreeMap<>();
        all().stream().filter(version -> version.isInForce(now)).forEach(version -> latest.put(version.key(), version));
        return latest.values();
    }

    private record Kept(long edition, List<RuleVersion> versions) {}
}
