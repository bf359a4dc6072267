package org.spineboard.spinerecord.observation;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.CasePlace;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.OrganisationScope;
import org.spineboard.shared.security.Signature;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.Side;
import org.spineboard.spinerecord.Source;
import org.spineboard.spinerecord.Stated;

/** One dated statement about one aspect, or the taking back of one. Written once; the table takes no change. */
@Entity
@Immutable
@Table(name = "observation")
@NamedQuery(
        name = "Observation.ofPatient",
        query = "select o from Observation o left join fetch o.lesion where o.patient = :patient order by o.id")
@NamedQuery(
        name = "Observation.reportedIn",
        query =
                "select o from Observation o left join fetch o.lesion where o.caseNumber = :number and o.report is not null"
                        + " order by o.id")
@Filter(
        name = OrganisationScope.FILTER,
        deduceAliasInjectionPoints = false,
        condition = OrganisationScope.OF_A_CASE_INSIDE)
class Observation {
    @Id
    private UUID id;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "patient_id")
    private UUID patient;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "lesion_id")
    private @Nullable Lesion lesion;

    @Enumerated(EnumType.STRING)
    @Column(name = "aspect")
    private Aspect aspect;

    @Column(name = "value")
    private @Nullable String value;

    @Column(name = "unit")
    private @Nullable String unit;

    @Enumerated(EnumType.STRING)
    @Column(name = "side")
    private @Nullable Side side;

    @Column(name = "words")
    private @Nullable String words;

    @Enumerated(EnumType.STRING)
    @Column(name = "source")
    private Source source;

    @Column(name = "report_id")
    private @Nullable UUID report;

    @Column(name = "takes_back")
    private @Nullable UUID takesBack;

    @Column(name = "observed_at")
    private Instant observedAt;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected Observation() {} // JPA only

    Observation(CasePlace place, @Nullable Lesion lesion, Stated stated, Seen seen, Signature signature) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.caseNumber = place.number().value();
        this.patient = place.patient().value();
        this.lesion = lesion;
        this.aspect = stated.aspect();
        this.value = stated.value();
        this.unit = stated.unit() == null || stated.unit().isEmpty() ? null : stated.unit();
        this.side = stated.side();
        this.words = stated.words();
        this.source = seen.source();
        this.report = seen.report();
        this.observedAt = seen.at();
        this.signature = signature;
    }

    private Observation(Observation mistaken, CaseNumber number, String reason, Signature signature) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.caseNumber = number.value();
        this.patient = mistaken.patient;
        this.lesion = mistaken.lesion;
        this.aspect = mistaken.aspect;
        this.words = reason;
        this.source = mistaken.source;
        this.takesBack = mistaken.id;
        this.observedAt = mistaken.observedAt;
        this.signature = signature;
    }

    /** The row that takes this one back. */
    Observation takenBack(CaseNumber number, String reason, Signature by) {
        return new Observation(this, number, reason, by);
    }

    UUID id() {
        return id;
    }

    /** As everybody else reads it. */
    Observed row() {
        return new Observed(
                id,
                new CaseNumber(caseNumber),
                lesion == null ? null : lesion.place(),
                aspect,
                value == null ? null : new Stated(aspect, value, unit, side, words),
                new Seen(observedAt, source, report),
                takesBack,
                signature);
    }

    @Override
    public String toString() {
        return "Observation[" + caseNumber + " " + aspect + "]";
    }
}
