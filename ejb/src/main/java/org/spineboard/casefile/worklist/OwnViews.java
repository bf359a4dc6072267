package org.spineboard.casefile.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The lists people keep. */
@ApplicationScoped
class OwnViews {
    @PersistenceContext
    EntityManager em;

    List<OwnView> of(String owner) {
        return em.createNamedQuery("OwnView.ofPerson", OwnView.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    OwnView save(String owner, String name, String query) {
        OwnView view = of(owner).stream()
                .filter(own -> own.name().equals(name))
                .findFirst()
                .orElseGet(() -> new OwnView(owner, name, query));
        view.show(query);
        em.persist(view);
        return view;
    }

    void remove(String owner, UUID id) {
        of(owner).stream().filter(own -> own.id().equals(id)).forEach(em::remove);
    }
}
