package org.spineboard.spinerecord.treatment;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.CasePlace;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.OrganisationScope;
import org.spineboard.shared.security.Signature;
import org.spineboard.spine.SpinalRange;
import org.spineboard.spinerecord.KnownDay;
import org.spineboard.spinerecord.Source;
import org.spineboard.spinerecord.TreatmentKind;

/** What a stretch had before, or the taking back of it. Written once; the table takes no change. */
@Entity
@Immutable
@Table(name = "earlier_treatment")
@NamedQuery(
        name = "PastTreatment.ofPatient",
        query = "select t from PastTreatment t where t.patient = :patient order by t.id")
@Filter(
        name = OrganisationScope.FILTER,
        deduceAliasInjectionPoints = false,
        condition = OrganisationScope.OF_A_CASE_INSIDE)
class PastTreatment {
    @Id
    private UUID id;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "patient_id")
    private UUID patient;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private TreatmentKind kind;

    @Embedded
    private SpinalRange at;

    @Embedded
    private @Nullable Dose dose;

    @Embedded
    private @Nullable KnownDay lastDay;

    @Column(name = "words")
    private @Nullable String words;

    @Enumerated(EnumType.STRING)
    @Column(name = "source")
    private Source source;

    @Column(name = "takes_back")
    private @Nullable UUID takesBack;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected PastTreatment() {} // JPA only

    PastTreatment(CasePlace place, RecordTreatment order, Signature signature) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.caseNumber = place.number().value();
        this.patient = place.patient().value();
        this.kind = order.kind();
        this.at = order.at();
        this.dose = order.dose();
        this.lastDay = order.lastDay();
        this.words = order.words().isEmpty() ? null : order.words();
        this.source = order.source();
        this.signature = signature;
    }

    private PastTreatment(PastTreatment mistaken, CaseNumber number, String reason, Signature signature) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.caseNumber = number.value();
        this.patient = mistaken.patient;
        this.kind = mistaken.kind;
        this.at = mistaken.at;
        this.words = reason;
        this.source = mistaken.source;
        this.takesBack = mistaken.id;
        this.signature = signature;
    }

    /** The row that takes this one back. */
    PastTreatment takenBack(CaseNumber number, String reason, Signature by) {
        return new PastTreatment(this, number, reason, by);
    }

    /** As everybody else reads it. */
    TreatmentRow row() {
        return new TreatmentRow(id, kind, at, dose, lastDay, words, source, takesBack, signature);
    }

    @Override
    public String toString() {
        return "PastTreatment[" + caseNumber + " " + kind + " " + at + "]";
    }
}
