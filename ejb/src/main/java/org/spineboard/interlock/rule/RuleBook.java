package org.spineboard.interlock.rule;

import jakarta.annotation.PostConstruct;
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

/** Every version of every interlock. Which one is in force is asked each time. */
@ApplicationScoped
public class RuleBook {
    @PersistenceContext
    EntityManager em;

    @Inject
    InstantSource clock;

    private volatile List<RuleVersion> versions = List.of();

    @PostConstruct
    void load() {
        versions = em.createNamedQuery("InterlockRule.all", InterlockRule.class)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .map(InterlockRule::told)
                .toList();
    }

    /** All versions, by key and the earliest first. */
    public List<RuleVersion> all() {
        return versions;
    }

    /** The version of that rule in force. */
    public Optional<RuleVersion> inForce(String key) {
        Instant now = clock.instant();
        return versions.stream()
                .filter(version -> version.key().equals(key) && version.isInForce(now))
                .reduce((earlier, later) -> later);
    }

    /** The version in force of each rule, by key. */
    public Collection<RuleVersion> inForce() {
        Instant now = clock.instant();
        TreeMap<String, RuleVersion> latest = new TreeMap<>();
        versions.stream()
                .filter(version -> version.isInForce(now))
                .forEach(version -> latest.put(version.key(), version));
        return latest.values();
    }
}
