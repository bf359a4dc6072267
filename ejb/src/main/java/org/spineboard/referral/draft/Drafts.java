package org.spineboard.referral.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Caller;

/** The drafts of whoever asks; nobody else's. */
@ApplicationScoped
class Drafts {
    private static final int MOST = 100;

    @PersistenceContext
    EntityManager em;

    void add(Draft draft) {
        em.persist(draft);
    }

    Draft get(DraftId id, Caller caller) {
        return find(id, caller).orElseThrow(DraftNotFound::new);
    }

    Optional<Draft> find(DraftId id, Caller caller) {
        return Optional.ofNullable(em.find(Draft.class, id.value())).filter(draft -> draft.isOwnedBy(caller));
    }

    /** Latest first. */
    List<Draft> own(Caller caller) {
        return em.createNamedQuery("Draft.own", Draft.class)
                .setParameter("owner", caller.subject())
                .setParameter("kind", DraftKind.REFERRAL)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What the caller has begun to write about a case. */
    Optional<Draft> about(CaseNumber number, DraftKind kind, Caller caller) {
        return em.createNamedQuery("Draft.about", Draft.class)
                .setParameter("owner", caller.subject())
                .setParameter("kind", kind)
                .setParameter("number", number.value())
                .getResultStream()
                .findFirst();
    }

    void remove(Draft draft) {
        em.remove(draft);
    }

    /** Writes what changed, so that the draft carries its new version. */
    void write() {
        em.flush();
    }
}
