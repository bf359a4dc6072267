package org.spineboard.spinerecord.treatment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.spineboard.shared.PatientId;

/** Keeps what patients' spines were treated with before. */
@ApplicationScoped
public class TreatmentBook {
    @PersistenceContext
    EntityManager em;

    /** Everything ever said of the patient and taken back. */
    public List<TreatmentRow> ofPatient(PatientId patient) {
        return em.createNamedQuery("PastTreatment.ofPatient", PastTreatment.class)
                .setParameter("patient", patient.value())
                .getResultStream()
                .map(PastTreatment::row)
                .toList();
    }

    /** One that was found among the patient's. */
    PastTreatment one(UUID id) {
        return em.find(PastTreatment.class, id);
    }

    void add(PastTreatment treatment) {
        em.persist(treatment);
    }
}
