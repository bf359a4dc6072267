package org.spineboard.imaging.report;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.spineboard.imaging.AlertClass;
import org.spineboard.shared.security.OrganisationScope;
import org.spineboard.shared.security.Signature;

/** What a radiologist signed about a study. Written once; the table takes no change. */
@Entity
@Immutable
@Table(name = "imaging_report")
@NamedQuery(
        name = "Report.ofCase",
        query = "select r from Report r where r.caseNumber = :number order by r.version desc")
@Filter(
        name = OrganisationScope.FILTER,
        deduceAliasInjectionPoints = false,
        condition = OrganisationScope.OF_A_CASE_INSIDE)
class Report {
    @Id
    private UUID id;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "study_id")
    private UUID study;

    @Column(name = "version")
    private int version;

    @Column(name = "addendum_because")
    private @Nullable String reason;

    @Column(name = "conclusion")
    private String conclusion;

    @Enumerated(EnumType.STRING)
    @Column(name = "alert_class")
    private AlertClass alert;

    @Column(name = "new_cancer")
    private boolean newCancer;

    @Column(name = "cord_compression")
    private boolean cordCompression;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected Report() {} // JPA only

    Report(SignReport order, String conclusion, @Nullable String reason, Signature signature) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.caseNumber = order.number().value();
        this.study = order.study();
        this.version = order.after() + 1;
        this.reason = reason;
        this.conclusion = conclusion;
        this.alert = order.alert();
        this.newCancer = order.newCancer();
        this.cordCompression = order.cordCompression();
        this.signature = signature;
    }

    UUID id() {
        return id;
    }

    SignedReport signed(List<LevelSaid> levels, @Nullable Signature acknowledged) {
        return new SignedReport(
                id,
                study,
                version,
                reason,
                levels,
                conclusion,
                alert,
                newCancer,
                cordCompression,
                signature,
                acknowledged);
    }

    @Override
    public String toString() {
        return "Report[" + caseNumber + " " + version + " " + alert + "]";
    }
}
