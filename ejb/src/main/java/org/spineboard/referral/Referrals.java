package org.spineboard.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.Page;
import org.spineboard.shared.PageRequest;
import org.spineboard.shared.PatientId;
import org.spineboard.shared.ReferralId;

/** The referrals that the running act may see. */
@ApplicationScoped
class Referrals {
    @PersistenceContext
    EntityManager em;

    void add(Referral referral) {
        em.persist(referral);
    }

    Optional<Referral> find(ReferralId id) {
        return Optional.ofNullable(em.find(Referral.class, id.value()));
    }

    Optional<Referral> byPlacer(OrganisationCode referring, PlacerOrder order) {
        return em.createNamedQuery("Referral.byPlacer", Referral.class)
                .setParameter("referring", referring.value())
                .setParameter("system", order.system())
                .setParameter("number", order.number())
                .getResultStream()
                .findFirst();
    }

    Optional<Referral> byToken(String subject, String token) {
        return em.createNamedQuery("Referral.byToken", Referral.class)
                .setParameter("subject", subject)
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
    }

    Optional<Referral> byCase(CaseNumber caseNumber) {
        return em.createNamedQuery("Referral.byCase", Referral.class)
                .setParameter("caseNumber", caseNumber.value())
                .getResultStream()
                .findFirst();
    }

    List<Referral> ofPatient(PatientId patient) {
        return em.createNamedQuery("Referral.ofPatient", Referral.class)
                .setParameter("patient", patient.value())
                .getResultList();
    }

    Page<Referral> sentFrom(OrganisationCode referring, PageRequest page) {
        List<Referral> rows = em.createNamedQuery("Referral.sentFrom", Referral.class)
                .setParameter("referring", referring.value())
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        long total = em.createNamedQuery("Referral.countSentFrom", Long.class)
                .setParameter("referring", referring.value())
                .getSingleResult();
        return new Page<>(rows, total);
    }

    Optional<Referral> lastBy(String subject) {
        return em.createNamedQuery("Referral.lastBy", Referral.class)
                .setParameter("subject", subject)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Lets one submission of the same order pass at a time, until its transaction ends. */
    void queueFor(String what) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:what, 0)) as text)", String.class)
                .setParameter("what", what)
                .getSingleResult();
    }
}
