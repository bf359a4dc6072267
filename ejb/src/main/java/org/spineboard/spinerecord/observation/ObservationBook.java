package org.spineboard.spinerecord.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.spineboard.spinerecord.lesion.Lesion;
import org.spineboard.spinerecord.lesion.LesionBook;

/** Keeps what was observed, and tells whoever rests on it. */
@ApplicationScoped
public class ObservationBook {
    @PersistenceContext
    EntityManager em;

    @Inject
    LesionBook lesions;

    @Inject
    Event<SpineObserved> observed;

    /** Everything ever said of the patient and taken back, in one query, with the lesions. */
    public List<Observation> ofPatient(PatientId patient) {
        return em.createNamedQuery("Observation.ofPatient", Observation.class)
                .setParameter("patient", patient.value())
                .getResultList();
    }

    /** What the reports of a case say, as they were signed. */
    public List<Observation> reportedIn(CaseNumber number) {
        return em.createNamedQuery("Observation.reportedIn", Observation.class)
                .setParameter("number", number.value())
                .getResultList();
    }

    /** Writes down what was seen at a stretch, of the lesion that is known there or of a new one. */
    public void write(CasePlace place, SpinalRange at, Collection<Stated> said, Seen seen, Signature signature) {
        write(place, lesions.at(place, at, signature), said, seen, signature);
    }

    /** Writes down what was seen of a lesion, or of the patient. */
    public void write(
            CasePlace place, @Nullable Lesion lesion, Collection<Stated> said, Seen seen, Signature signature) {
        if (said.isEmpty()) {
            throw SpineRefused.nothing();
        }
        if (seen.at().isAfter(signature.at())) {
            throw SpineRefused.inTheFuture();
        }
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        List<Stated> checked =
                EpiduralCheck.passed(said.stream().map(Stated::checked).toList());
        checked.forEach(stated -> {
            if (stated.aspect().isOfLesion() != (lesion != null)) {
                throw SpineRefused.subject(stated.aspect());
            }
            if (!aspects.add(stated.aspect())) {
                throw SpineRefused.twice(stated.aspect());
            }
            em.persist(new Observation(place, lesion, stated, seen, signature));
        });
        observed.fire(
                new SpineObserved(place.number(), Optional.ofNullable(lesion).map(Lesion::id), aspects));
    }

    void takeBack(CaseNumber number, Observation mistaken, String reason, Signature signature) {
        em.persist(mistaken.takenBack(number, reason, signature));
        observed.fire(new SpineObserved(number, mistaken.lesion().map(Lesion::id), Set.of(mistaken.aspect())));
    }
}
