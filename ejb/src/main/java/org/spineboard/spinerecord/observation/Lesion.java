package org.spineboard.spinerecord.observation;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.PatientId;
import org.spineboard.shared.security.OrganisationScope;
import org.spineboard.shared.security.Signature;
import org.spineboard.spine.SpinalRange;

/** A tumour deposit at a stretch of the spine. Written once; what becomes of it is observed. */
@Entity
@Immutable
@Table(name = "lesion")
@NamedQuery(name = "Lesion.ofPatient", query = "select l from Lesion l where l.patient = :patient order by l.id")
@Filter(
        name = OrganisationScope.FILTER,
        deduceAliasInjectionPoints = false,
        condition = OrganisationScope.OF_A_CASE_INSIDE)
class Lesion {
    @Id
    private UUID id;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "patient_id")
    private UUID patient;

    @Embedded
    private SpinalRange at;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected Lesion() {} // JPA only

    Lesion(CaseNumber number, PatientId patient, SpinalRange at, Signature signature) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.caseNumber = number.value();
        this.patient = patient.value();
        this.at = at;
        this.signature = signature;
    }

    LesionPlace place() {
        return new LesionPlace(id, at);
    }

    @Override
    public String toString() {
        return "Lesion[" + caseNumber + " " + at + " " + signature.role() + "]";
    }
}
