package org.spineboard.appraisal.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.spineboard.appraisal.kept.ResultRow.Subject;
import org.spineboard.appraisal.sheet.Sheet;
import org.spineboard.casefile.CasePlace;
import org.spineboard.shared.PatientId;

/** Keeps results. */
@ApplicationScoped
class ResultBook {
    @PersistenceContext
    EntityManager em;

    /** Sends what was written so far to the database; at the end of a transaction no query does so by itself. */
    void send() {
        em.flush();
    }

    /** Every result of the patient, the oldest first. */
    List<KeptResult> ofPatient(PatientId patient) {
        return rows(patient).stream().map(ResultRow::kept).toList();
    }

    /**
     * Keeps what is not the same as the newest result of its kind, and says how many that were; a score of which nothing is
     * known is no result.
     */
    int keep(CasePlace place, List<Sheet> sheets, Instant now) {
        Map<Subject, ResultRow> newest = new HashMap<>();
        rows(place.patient()).forEach(row -> newest.put(row.subject(), row));
        int kept = 0;
        for (Sheet sheet : sheets) {
            ResultRow last = newest.get(Subject.of(sheet));
            boolean isNew = last == null ? !sheet.given().isEmpty() : !last.isOf(sheet);
            if (isNew) {
                em.persist(new ResultRow(place, sheet, now));
                kept++;
            }
        }
        return kept;
    }

    private List<ResultRow> rows(PatientId patient) {
        return em.createNamedQuery("ResultRow.ofPatient", ResultRow.class)
                .setParameter("patient", patient.value())
                .getResultList();
    }
}
