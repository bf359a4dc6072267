package org.spineboard.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spineboard.platform.rule.Amendable;
import org.spineboard.platform.rule.RuleKind;
import org.spineboard.platform.rule.RuleRefused;
import org.spineboard.platform.rule.VersionLine;

/** Proposed versions, what was said to them, and the rules they are about. */
@ApplicationScoped
class AmendmentBook {
    @PersistenceContext
    EntityManager em;

    @Inject
    @Any
    Instance<Amendable> kinds;

    Amendable of(RuleKind kind) {
        return kinds.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow(RuleRefused::unknown);
    }

    /** The version of a rule that has the highest number. */
    VersionLine latest(RuleKind kind, String key) {
        return of(kind).versions().stream()
                .filter(version -> version.key().equals(key))
                .max(Comparator.comparing(VersionLine::version))
                .orElseThrow(RuleRefused::unknown);
    }

    List<Proposal> proposals() {
        Map<UUID, RuleVerdict> verdicts = em.createNamedQuery("RuleVerdict.all", RuleVerdict.class)
                .getResultStream()
                .collect(Collectors.toMap(RuleVerdict::proposal, verdict -> verdict));
        return em.createNamedQuery("RuleProposal.all", RuleProposal.class)
                .getResultStream()
                .map(proposal -> proposal.told(verdicts.get(proposal.id())))
                .toList();
    }

    Proposal proposal(UUID id) {
        return proposals().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(RuleRefused::unknown);
    }

    Proposal keep(RuleProposal proposal) {
        em.persist(proposal);
        em.flush();
        return proposal.told(null);
    }

    void keep(RuleVerdict verdict) {
        em.persist(verdict);
        em.flush();
    }
}
