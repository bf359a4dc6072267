package org.spineboard.patient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.PatientId;
import org.spineboard.shared.security.OrganisationScope;

/**
 * The centre's index of patients, for the other features; it is called inside their acts and sees what those may see.
 * Only {@link #admit} looks further, at all patients of the receiving centre, and tells nobody what it saw but ids.
 */
@ApplicationScoped
public class PatientIndex {
    /** Name space of NHS numbers in messages between systems. */
    public static final String NHS_NUMBER_SYSTEM = "https://fhir.nhs.uk/Id/nhs-number";

    @Inject
    Patients patients;

    @Inject
    InstantSource clock;

    /**
     * Finds or takes in the person a hospital refers. A person is known again only by a number together with the birth
     * date and the name; a number alone never decides, and in doubt the person is new and marked for comparison.
     */
    public Admitted admit(Demographics person, OrganisationCode centre, OrganisationCode referring) {
        return OrganisationScope.within(centre, () -> {
            patients.queueForAdmission(centre);
            Admission admission = Admission.of(person, candidates(person, centre));
            return admission
                    .known()
                    .map(known -> meetAgain(known, admission, referring))
                    .orElseGet(() -> takeIn(admission, centre, referring));
        });
    }

    /** The patient's identity; empty when there is none the caller may know of. */
    public Optional<PatientBanner> find(PatientId id) {
        return patients.find(id).map(Patient::banner);
    }

    /** The patient's identity; refuses an id the caller may not know of like one that does not exist. */
    public PatientBanner get(PatientId id) {
        return find(id).orElseThrow(PatientNotFound::new);
    }

    /** The identities of several patients; those the caller may not know of are left out. */
    public Map<PatientId, PatientBanner> banners(Collection<PatientId> ids) {
        return patients.find(ids).stream().map(Patient::banner).collect(Collectors.toMap(PatientBanner::id, b -> b));
    }

    /** Patients the caller may see whom this one was found to resemble when it was taken in. */
    public List<PatientBanner> similarTo(PatientId id) {
        List<PatientId> others = patients.find(id).map(Patient::resembling).orElse(List.of());
        return patients.find(others).stream().map(Patient::banner).toList();
    }

    /** Whether a patient the caller may see goes by this number and birth date. */
    public Optional<PatientBanner> known(NhsNumber number, LocalDate birthDate) {
        return byIdentifier(NHS_NUMBER_SYSTEM, number.value()).stream()
                .filter(banner -> number.equals(banner.nhsNumber()) && birthDate.equals(banner.birthDate()))
                .findFirst();
    }

    /** Patients the caller may see who go by this identifier; an empty system stands for any. */
    public List<PatientBanner> byIdentifier(String system, String value) {
        return patients.byIdentifier(system, value).stream()
                .map(Patient::banner)
                .toList();
    }

    /** The patient has died on that day. */
    public void recordDeath(PatientId id, LocalDate on) {
        patients.find(id).orElseThrow(PatientNotFound::new).died(on);
    }

    private List<Patient> candidates(Demographics person, OrganisationCode centre) {
        List<Patient> found = new ArrayList<>();
        if (person.nhsNumber() != null) {
            patients.byNhsNumber(centre, person.nhsNumber()).ifPresent(found::add);
        }
        person.identifiers().stream()
                .filter(number -> number.kind() == IdentifierKind.HOSPITAL_NUMBER)
                .forEach(number -> found.addAll(patients.byHospitalNumber(centre, number)));
        found.addAll(patients.perhapsAlike(centre, person));
        return found.stream().distinct().toList();
    }

    private Admitted meetAgain(PatientId id, Admission admission, OrganisationCode referring) {
        Patient known = patients.find(id).orElseThrow(PatientNotFound::new);
        known.learn(admission.person());
        known.referredBy(referring);
        return new Admitted.Known(id);
    }

    private Admitted takeIn(Admission admission, OrganisationCode centre, OrganisationCode referring) {
        Patient patient = new Patient(PatientId.next(), centre, admission.person(), clock.instant());
        patient.referredBy(referring);
        patient.resembles(admission.similar());
        patients.add(patient);
        return admission.similar().isEmpty()
                ? new Admitted.New(patient.id())
                : new Admitted.NewButSimilar(patient.id(), admission.similar());
    }
}
