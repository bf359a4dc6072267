package org.spineboard.patient;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedAttributeNode;
import jakarta.persistence.NamedEntityGraph;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.PatientId;
import org.spineboard.shared.security.OrganisationScope;

/**
 * A person a centre has been asked about. Born with the first referral, known from then on to the centre and to each
 * hospital that referred them, and to nobody else. Later referrals fill gaps; they never overwrite what is known.
 */
@Entity
@Table(name = "patient")
@NamedEntityGraph(name = "Patient.withIdentifiers", attributeNodes = @NamedAttributeNode("identifiers"))
@NamedQuery(
        name = "Patient.byNhsNumber",
        query = "select p from Patient p where p.centre = :centre and p.nhsNumber = :number")
@NamedQuery(name = "Patient.byHospitalNumber", query = """
                select distinct p from Patient p join p.identifiers i
                where p.centre = :centre and i.kind = :kind and i.assigner = :assigner and upper(i.value) = :value""")
@NamedQuery(name = "Patient.perhapsAlike", query = """
                select p from Patient p where p.centre = :centre and (p.birthDate = :birthDate
                or p.familyKey like :familyStart or p.familyKey = :givenKey) order by p.id desc""")
@NamedQuery(name = "Patient.byIdentifier", query = """
                select p from Patient p where ((:system = '' or :system = :nhs)
                and p.nhsNumber = :value) or exists (select 1 from p.identifiers i
                where i.value = :value and (:system = '' or i.system = :system)) order by p.id desc""")
@NamedQuery(name = "Patient.byIds", query = "select p from Patient p where p.id in :ids")
@NamedNativeQuery(
        name = "Patient.queueForAdmission",
        query = "select cast(pg_advisory_xact_lock(hashtextextended(:place, 0)) as text)")
@Filter(
        name = OrganisationScope.FILTER,
        deduceAliasInjectionPoints = false,
        condition = "(:viewer = '*' or {alias}.centre = :viewer or exists (select 1 from patient_referrer r"
                + " where r.patient_id = {alias}.id and r.organisation = :viewer))")
class Patient {
    @Id
    private UUID id;

    @Version
    private int version;

    private String centre;

    @Column(name = "nhs_number")
    private @Nullable String nhsNumber;

    private @Nullable String title;

    @Column(name = "family_name")
    private String familyName;

    /** The family name as it is compared; the index for look-alikes stands on it. */
    @Column(name = "family_key")
    private String familyKey;

    @Column(name = "given_names")
    private String givenNames;

    @Column(name = "preferred_name")
    private @Nullable String preferredName;

    @Column(name = "birth_date")
    private @Nullable LocalDate birthDate;

    @Column(name = "died_on")
    private @Nullable LocalDate diedOn;

    @Enumerated(EnumType.STRING)
    private Gender gender;

    @Embedded
    private Contact contact;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @ElementCollection
    @CollectionTable(name = "patient_identifier", joinColumns = @JoinColumn(name = "patient_id"))
    private Set<PatientIdentifier> identifiers = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "patient_referrer", joinColumns = @JoinColumn(name = "patient_id"))
    @Column(name = "organisation")
    private Set<String> referrers = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "patient_likeness", joinColumns = @JoinColumn(name = "patient_id"))
    @Column(name = "resembles")
    private Set<UUID> resembles = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Patient() {} // JPA only

    Patient(PatientId id, OrganisationCode centre, Demographics person, Instant recordedAt) {
        this.id = id.value();
        this.centre = centre.value();
        this.nhsNumber = person.nhsNumber() == null ? null : person.nhsNumber().value();
        this.title = person.title();
        this.familyName = person.familyName();
        this.familyKey = LookAlike.key(person.familyName());
        this.givenNames = person.givenNames();
        this.preferredName = person.preferredName();
        this.birthDate = person.birthDate();
        this.diedOn = person.diedOn();
        this.gender = person.gender();
        this.contact = person.contact();
        this.recordedAt = recordedAt;
        this.identifiers.addAll(person.identifiers());
    }

    PatientId id() {
        return new PatientId(id);
    }

    @Nullable
    NhsNumber nhsNumber() {
        return nhsNumber == null ? null : new NhsNumber(nhsNumber);
    }

    LookAlike.Identity identity() {
        return new LookAlike.Identity(familyName, givenNames, birthDate);
    }

    Set<PatientIdentifier> identifiers() {
        return Set.copyOf(identifiers);
    }

    /** From now on this hospital may see the patient. */
    void referredBy(OrganisationCode organisation) {
        referrers.add(organisation.value());
    }

    void resembles(List<PatientId> others) {
        others.forEach(other -> resembles.add(other.value()));
    }

    List<PatientId> resembling() {
        return resembles.stream().map(PatientId::new).toList();
    }

    /** Takes what a later referral adds. The NHS number is taken only where none was known. */
    void learn(Demographics person) {
        if (nhsNumber == null && person.nhsNumber() != null) {
            nhsNumber = person.nhsNumber().value();
        }
        title = title == null ? person.title() : title;
        preferredName = preferredName == null ? person.preferredName() : preferredName;
        gender = gender == Gender.NOT_KNOWN ? person.gender() : gender;
        contact = contact.orElse(person.contact());
        diedOn = diedOn == null ? person.diedOn() : diedOn;
        identifiers.addAll(person.identifiers());
    }

    void died(LocalDate on) {
        diedOn = on;
    }

    PatientBanner banner() {
        List<PatientIdentifier> numbers = new ArrayList<>(identifiers);
        numbers.sort((a, b) -> a.value().compareTo(b.value()));
        return new PatientBanner(
                id(),
                familyName,
                givenNames,
                title,
                preferredName,
                birthDate,
                diedOn,
                gender,
                nhsNumber(),
                numbers,
                contact);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Patient that && id.equals(that.id().value());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Names and numbers stay out of logs. */
    @Override
    public String toString() {
        return "Patient[" + id + " at " + centre + "]";
    }
}
