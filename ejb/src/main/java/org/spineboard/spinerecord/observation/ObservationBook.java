package org.spineboard.spinerecord.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.CasePlace;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.PatientId;
import org.spineboard.shared.security.Signature;
import org.spineboard.spine.SpinalRange;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.SpineObserved;
import org.spineboard.spinerecord.SpineRefused;
import org.spineboard.spinerecord.Stated;

/** Keeps lesions and what was observed of them and of the patient, and tells whoever rests on it. */
@ApplicationScoped
public class ObservationBook {
    @PersistenceContext
    EntityManager em;

    @Inject
    Event<SpineObserved> observed;

    /** Everything ever said of the patient and taken back, in one query, with the lesions. */
    public List<Observed> ofPatient(PatientId patient) {
        return rows(patient).stream().map(Observation::row).toList();
    }

    /** What the reports of a case say, as they were signed. */
    public List<Observed> reportedIn(CaseNumber number) {
        return em.createNamedQuery("Observation.reportedIn", Observation.class)
                .setParameter("number", number.value())
                .getResultStream()
                .map(Observation::row)
                .toList();
    }

    /**
     * Writes down what was seen and gives the first of the observations.
     *
     * @param at the stretch of the lesion it is about; one that is not known yet is made. Null when it is about the patient
     */
    public UUID write(
            CasePlace place, @Nullable SpinalRange at, Collection<Stated> said, Seen seen, Signature signature) {
        if (said.isEmpty()) {
            throw SpineRefused.nothing();
        }
        if (seen.at().isAfter(signature.at())) {
            throw SpineRefused.inTheFuture();
        }
        List<Stated> checked =
                EpiduralGrade.passed(said.stream().map(Stated::checked).toList());
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        checked.forEach(stated -> {
            if (stated.aspect().isOfLesion() != (at != null)) {
                throw SpineRefused.subject(stated.aspect());
            }
            if (!aspects.add(stated.aspect())) {
                throw SpineRefused.twice(stated.aspect());
            }
        });
        Lesion lesion = at == null ? null : lesion(place, at, signature);
        List<Observation> rows = new ArrayList<>();
        checked.forEach(stated -> rows.add(new Observation(place, lesion, stated, seen, signature)));
        rows.forEach(em::persist);
        tell(place.number(), lesion == null ? null : lesion.place(), aspects);
        return rows.get(0).id();
    }

    /** Takes an observation of the patient back. */
    void takeBack(CaseNumber number, Observed mistaken, String reason, Signature signature) {
        em.persist(em.find(Observation.class, mistaken.id()).takenBack(number, reason, signature));
        tell(number, mistaken.lesion(), Set.of(mistaken.aspect()));
    }

    private void tell(CaseNumber number, @Nullable LesionPlace lesion, Set<Aspect> aspects) {
        observed.fire(new SpineObserved(number, Optional.ofNullable(lesion).map(LesionPlace::id), aspects));
    }

    /** The patient's lesion at exactly that stretch; made when there is none. */
    private Lesion lesion(CasePlace place, SpinalRange at, Signature signature) {
        return em.createNamedQuery("Lesion.ofPatient", Lesion.class)
                .setParameter("patient", place.patient().value())
                .getResultStream()
                .filter(lesion -> lesion.place().at().equals(at))
                .findFirst()
                .orElseGet(() -> {
                    Lesion made = new Lesion(place.number(), place.patient(), at, signature);
                    em.persist(made);
                    return made;
                });
    }

    private List<Observation> rows(PatientId patient) {
        return em.createNamedQuery("Observation.ofPatient", Observation.class)
                .setParameter("patient", patient.value())
                .getResultList();
    }
}
