package org.spineboard.imaging.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Signature;

/** Keeps the studies; the only door to them. */
@ApplicationScoped
public class StudyBook {
    @PersistenceContext
    EntityManager em;

    /** The studies of a case, newest first: by when they were made, will be made, or were asked for. */
    public List<StudyRow> ofCase(CaseNumber number) {
        return em.createNamedQuery("Study.ofCase", Study.class)
                .setParameter("number", number.value())
                .getResultStream()
                .map(Study::row)
                .sorted(Comparator.comparing(StudyRow::when)
                        .thenComparing(StudyRow::id)
                        .reversed())
                .toList();
    }

    /** One study of the case. */
    public StudyRow one(CaseNumber number, UUID id) {
        return get(number, id).row();
    }

    /** Refuses a study the case does not have. */
    public void mustHave(CaseNumber number, UUID id) {
        get(number, id);
    }

    /** A report on it was signed. */
    public void reported(CaseNumber number, UUID id, Signature by) {
        get(number, id).report(by);
    }

    Study get(CaseNumber number, UUID id) {
        return em.createNamedQuery("Study.one", Study.class)
                .setParameter("number", number.value())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(StudyRefused::unknown);
    }

    Study add(Study study) {
        em.persist(study);
        return study;
    }

    void flush() {
        em.flush();
    }
}
