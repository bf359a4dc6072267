package org.spineboard.scoring.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** All turns of all switches, the oldest first. */
@ApplicationScoped
class ScoreSettings {
    @PersistenceContext
    EntityManager em;

    List<ScoreSetting> all() {
        return em.createNamedQuery("ScoreSetting.all", ScoreSetting.class).getResultList();
    }

    void keep(ScoreSetting setting) {
        em.persist(setting);
        em.flush();
    }
}
