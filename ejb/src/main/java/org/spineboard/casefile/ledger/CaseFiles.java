package org.spineboard.casefile.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.spineboard.casefile.CaseNotFound;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.PatientId;
import org.spineboard.shared.ReferralId;

/** The cases that the running act may see. */
@ApplicationScoped
class CaseFiles {
    @PersistenceContext
    EntityManager em;

    CaseFile get(CaseNumber number) {
        return Optional.ofNullable(em.find(CaseFile.class, number.value())).orElseThrow(() -> new CaseNotFound(number));
    }

    /** The case, which nobody else can change until this act is over: the one who comes second sees what was done. */
    CaseFile getToChange(CaseNumber number) {
        return Optional.ofNullable(em.find(CaseFile.class, number.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new CaseNotFound(number));
    }

    List<CaseFile> ofReferrals(Collection<ReferralId> referrals) {
        if (referrals.isEmpty()) {
            return List.of();
        }
        return em.createNamedQuery("CaseFile.ofReferrals", CaseFile.class)
                .setParameter(
                        "referrals", referrals.stream().map(ReferralId::value).toList())
                .getResultList();
    }

    /** The patient's cases, latest first. */
    List<CaseFile> ofPatient(PatientId patient) {
        return em.createNamedQuery("CaseFile.ofPatient", CaseFile.class)
                .setParameter("patient", patient.value())
                .getResultList();
    }

    /** Cases that have not ended, the latest first. */
    List<String> latestOpen(int most) {
        return em.createNamedQuery("CaseFile.open", String.class)
                .setParameter(
                        "ends",
                        Arrays.stream(CaseStatus.values())
                                .filter(CaseStatus::isEnd)
                                .toList())
                .setMaxResults(most)
                .getResultList();
    }

    /** What is open on several cases, most pressing first. */
    List<OpenItem> openItems(Collection<CaseNumber> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        return em.createNamedQuery("OpenItem.ofCases", OpenItem.class)
                .setParameter("numbers", numbers.stream().map(CaseNumber::value).toList())
                .getResultList();
    }

    List<WorkUpPart> workUpParts(Instant now) {
        return em.createNamedQuery("WorkUpPart.inForce", WorkUpPart.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** The next number of the year. Openings of a year take turns for it; a failed one leaves no gap. */
    CaseNumber nextNumber(int year) {
        Number last = (Number) em.createNamedQuery("CaseFile.nextNumber")
                .setParameter("year", year)
                .getSingleResult();
        return CaseNumber.of(year, last.longValue());
    }

    void add(CaseFile file) {
        em.persist(file);
    }

    void flush() {
        em.flush();
    }
}
