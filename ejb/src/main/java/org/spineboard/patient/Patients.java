package org.spineboard.patient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.PatientId;

/** The patients that the running act may see. */
@ApplicationScoped
class Patients {
    private static final int MOST_CANDIDATES = 500;
    private static final int START = 2;
    private static final String GRAPH = "jakarta.persistence.loadgraph";

    @PersistenceContext
    EntityManager em;

    Optional<Patient> find(PatientId id) {
        return Optional.ofNullable(
                em.find(Patient.class, id.value(), Map.of(GRAPH, em.getEntityGraph("Patient.withIdentifiers"))));
    }

    List<Patient> find(Collection<PatientId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createNamedQuery("Patient.byIds", Patient.class)
                .setParameter("ids", ids.stream().map(PatientId::value).toList())
                .getResultList();
    }

    Optional<Patient> byNhsNumber(OrganisationCode centre, NhsNumber number) {
        return em.createNamedQuery("Patient.byNhsNumber", Patient.class)
                .setParameter("centre", centre.value())
                .setParameter("number", number.value())
                .getResultStream()
                .findFirst();
    }

    List<Patient> byHospitalNumber(OrganisationCode centre, PatientIdentifier number) {
        return em.createNamedQuery("Patient.byHospitalNumber", Patient.class)
                .setParameter("centre", centre.value())
                .setParameter("kind", IdentifierKind.HOSPITAL_NUMBER)
                .setParameter("assigner", number.assigner())
                .setParameter("value", number.value().toUpperCase(Locale.ROOT))
                .getResultList();
    }

    List<Patient> byIdentifier(String system, String value) {
        return em.createNamedQuery("Patient.byIdentifier", Patient.class)
                .setParameter("system", system)
                .setParameter("nhs", PatientIndex.NHS_NUMBER_SYSTEM)
                .setParameter("value", value)
                .setMaxResults(MOST_CANDIDATES)
                .getResultList();
    }

    /** A wide catch of people to compare with; the rule for likeness decides. */
    List<Patient> perhapsAlike(OrganisationCode centre, Demographics person) {
        String family = LookAlike.key(person.familyName());
        return em.createNamedQuery("Patient.perhapsAlike", Patient.class)
                .setParameter("centre", centre.value())
                .setParameter("birthDate", bindable(person.birthDate()))
                .setParameter("familyStart", family.substring(0, Math.min(START, family.length())) + "%")
                .setParameter("givenKey", LookAlike.key(person.givenNames()))
                .setMaxResults(MOST_CANDIDATES)
                .getResultList();
    }

    void add(Patient patient) {
        em.persist(patient);
    }

    /**
     * Lets one admission per centre pass at a time, until its transaction ends: two referrals of one person arriving
     * together must meet the same patient.
     */
    void queueForAdmission(OrganisationCode centre) {
        em.createNamedQuery("Patient.queueForAdmission")
                .setParameter("place", "patient-admission:" + centre.value())
                .getSingleResult();
    }

    /** An unknown birth date finds nobody by birth date. */
    private static LocalDate bindable(@Nullable LocalDate birthDate) {
        return birthDate == null ? LocalDate.MIN.withYear(1) : birthDate;
    }
}
