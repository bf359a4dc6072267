package org.spineboard.document;

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

/** A document is the wrong one. Written once; the table takes no change. */
@Entity
@Immutable
@Table(name = "document_withdrawal")
@NamedQuery(name = "Withdrawal.ofCase", query = "select w from Withdrawal w where w.caseNumber = :number")
@Filter(
        name = OrganisationScope.FILTER,
        deduceAliasInjectionPoints = false,
        condition = OrganisationScope.OF_A_CASE_INSIDE)
class Withdrawal {
    @Id
    @Column(name = "document_id")
    private UUID document;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "reason")
    private String reason;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected Withdrawal() {} // JPA only

    Withdrawal(WithdrawDocument order, String reason, Signature signature) {
        this.document = order.document();
        this.caseNumber = order.number().value();
        this.reason = reason;
        this.signature = signature;
    }

    UUID document() {
        return document;
    }

    String reason() {
        return reason;
    }

    Signature signature() {
        return signature;
    }

    @Override
    public String toString() {
        return "Withdrawal[" + caseNumber + "]";
    }
}
