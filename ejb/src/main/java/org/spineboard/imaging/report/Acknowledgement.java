package org.spineboard.imaging.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.spineboard.shared.security.OrganisationScope;
import org.spineboard.shared.security.Signature;

/** A person took responsibility for the alert of a report. Written once; the table takes no change. */
@Entity
@Immutable
@Table(name = "imaging_acknowledgement")
@NamedQuery(name = "Acknowledgement.ofCase", query = "select a from Acknowledgement a where a.caseNumber = :number")
@Filter(
        name = OrganisationScope.FILTER,
        deduceAliasInjectionPoints = false,
        condition = OrganisationScope.OF_A_CASE_INSIDE)
class Acknowledgement {
    @Id
    @Column(name = "report_id")
    private UUID report;

    @Column(name = "case_number")
    private String caseNumber;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected Acknowledgement() {} // JPA only

    Acknowledgement(Acknowledge order, Signature signature) {
        this.report = order.report();
        this.caseNumber = order.number().value();
        this.signature = signature;
    }

    UUID report() {
        return report;
    }

    Signature signature() {
        return signature;
    }

    @Override
    public String toString() {
        return "Acknowledgement[" + caseNumber + "]";
    }
}
