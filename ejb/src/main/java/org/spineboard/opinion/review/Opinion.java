package org.spineboard.opinion.review;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.Urgency;
import org.spineboard.opinion.Specialty;
import org.spineboard.opinion.Visibility;
import org.spineboard.opinion.noms.Axis;
import org.spineboard.opinion.noms.Mechanical;
import org.spineboard.opinion.noms.Neurologic;
import org.spineboard.opinion.noms.Noms;
import org.spineboard.opinion.noms.Oncologic;
import org.spineboard.opinion.noms.Systemic;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.StaleRecord;
import org.spineboard.shared.security.Caller;
import org.spineboard.shared.security.OrganisationScope;
import org.spineboard.shared.security.Signature;

/** What one specialty signed about one case. Written once; the table takes no change. */
@Entity
@Immutable
@Table(name = "opinion")
@NamedQuery(
        name = "Opinion.ofCase",
        query = "select o from Opinion o where o.caseNumber = :number order by o.specialty, o.version desc")
@Filter(
        name = OrganisationScope.FILTER,
        deduceAliasInjectionPoints = false,
        condition = OrganisationScope.OF_A_CASE_INSIDE)
class Opinion {
    @Id
    private UUID id;

    @Column(name = "case_number")
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "specialty")
    private Specialty specialty;

    @Column(name = "version")
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(name = "neurologic")
    private Neurologic neurologic;

    @Column(name = "neurologic_words")
    private String neurologicWords;

    @Enumerated(EnumType.STRING)
    @Column(name = "oncologic")
    private Oncologic oncologic;

    @Column(name = "oncologic_words")
    private String oncologicWords;

    @Enumerated(EnumType.STRING)
    @Column(name = "mechanical")
    private Mechanical mechanical;

    @Column(name = "mechanical_words")
    private String mechanicalWords;

    @Enumerated(EnumType.STRING)
    @Column(name = "systemic")
    private Systemic systemic;

    @Column(name = "systemic_words")
    private String systemicWords;

    @Column(name = "recommendation")
    private String recommendation;

    @Enumerated(EnumType.STRING)
    @Column(name = "urgency")
    private Urgency urgency;

    @Column(name = "rationale")
    private String rationale;

    @Column(name = "reason")
    private @Nullable String reason;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected Opinion() {} // JPA only

    Opinion(CaseNumber number, Specialty specialty, int version, OpinionText text, Signature signature) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.caseNumber = number.value();
        this.specialty = specialty;
        this.version = version;
        state(text.noms());
        this.recommendation = text.recommendation();
        this.urgency = text.urgency();
        this.rationale = text.rationale();
        this.reason = text.reason();
        this.signature = signature;
    }

    private void state(Noms noms) {
        neurologic = noms.neurologic().answer();
        neurologicWords = noms.neurologic().words();
        oncologic = noms.oncologic().answer();
        oncologicWords = noms.oncologic().words();
        mechanical = noms.mechanical().answer();
        mechanicalWords = noms.mechanical().words();
        systemic = noms.systemic().answer();
        systemicWords = noms.systemic().words();
    }

    UUID id() {
        return id;
    }

    Specialty specialty() {
        return specialty;
    }

    int version() {
        return version;
    }

    Instant signedAt() {
        return signature.at();
    }

    String recommendation() {
        return recommendation;
    }

    /** What is said to somebody who signs without knowing of this. */
    StaleRecord outdating() {
        return StaleRecord.by(signature.name(), signature.at());
    }

    /** As much of it as the reader may read. */
    SignedOpinion seenBy(Caller reader, Visibility visibility) {
        return new SignedOpinion(
                specialty,
                version,
                signature.name(),
                signature.at(),
                signature.subject().equals(reader.subject()),
                visibility.mayRead(reader, signature.subject()) ? text() : null);
    }

    private OpinionText text() {
        Noms noms = new Noms(
                new Axis<>(neurologic, neurologicWords),
                new Axis<>(oncologic, oncologicWords),
                new Axis<>(mechanical, mechanicalWords),
                new Axis<>(systemic, systemicWords));
        return new OpinionText(noms, recommendation, urgency, rationale, reason);
    }

    @Override
    public String toString() {
        return "Opinion[" + caseNumber + " " + specialty + " " + version + "]";
    }
}
