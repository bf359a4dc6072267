package org.spineboard.board.quorum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.spineboard.platform.Times;
import org.spineboard.shared.security.Role;

/** Where the rules of quorum are kept. */
@ApplicationScoped
public class QuorumBook {
    @PersistenceContext
    EntityManager em;

    @Inject
    Times times;

    /** The rules in force now. */
    public QuorumRules inForce() {
        List<QuorumRule> rules = em.createNamedQuery("QuorumRule.inForce", QuorumRule.class)
                .setParameter("now", times.now())
                .getResultList();
        Map<Role, Needed> needed = rules.stream().collect(Collectors.toMap(QuorumRule::role, QuorumRule::needed));
        return new QuorumRules(
                rules.stream().mapToInt(QuorumRule::version).max().orElse(0), needed);
    }
}
