package org.spineboard.spinerecord.lesion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spineboard.casefile.CasePlace;
import org.spineboard.shared.PatientId;
import org.spineboard.shared.security.Signature;
import org.spineboard.spine.SpinalRange;
import org.spineboard.spinerecord.SpineRefused;

/** Keeps the lesions of patients. */
@ApplicationScoped
public class LesionBook {
    @PersistenceContext
    EntityManager em;

    /** The patient's lesions, the first that was said first. */
    public List<Lesion> ofPatient(PatientId patient) {
        return em.createNamedQuery("Lesion.ofPatient", Lesion.class)
                .setParameter("patient", patient.value())
                .getResultList();
    }

    /** The patient's lesion of that id. */
    public Lesion one(PatientId patient, UUID id) {
        return ofPatient(patient).stream()
                .filter(lesion -> lesion.id().equals(id))
                .findFirst()
                .orElseThrow(SpineRefused::unknown);
    }

    /** The patient's lesion at exactly that stretch, or else one the stretch lies in; made when there is none. */
    public Lesion at(CasePlace place, SpinalRange at, Signature signature) {
        return known(ofPatient(place.patient()), at).orElseGet(() -> {
            Lesion lesion = new Lesion(place.number(), place.patient(), at, signature);
            em.persist(lesion);
            return lesion;
        });
    }

    private static Optional<Lesion> known(List<Lesion> lesions, SpinalRange at) {
        return lesions.stream()
                .filter(lesion -> lesion.at().equals(at))
                .findFirst()
                .or(() -> lesions.stream()
                        .filter(lesion ->
                                lesion.at().has(at.from()) && lesion.at().has(at.to()))
                        .findFirst());
    }
}
