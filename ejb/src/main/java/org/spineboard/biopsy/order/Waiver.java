package org.spineboard.biopsy.order;

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
import org.spineboard.shared.security.OrganisationScope;
import org.spineboard.shared.security.Signature;

/** A clinician's decision that no tissue is needed. Written once; the table takes no change. */
@Entity
@Immutable
@Table(name = "biopsy_waiver")
@NamedQuery(
        name = "Waiver.ofCase",
        query = "select w from Waiver w where w.caseNumber = :number order by w.signed.at desc, w.id desc")
@Filter(
        name = OrganisationScope.FILTER,
        deduceAliasInjectionPoints = false,
        condition = OrganisationScope.OF_A_CASE_INSIDE)
class Waiver {
    @Id
    private UUID id;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "reason_code")
    private String reason;

    @Column(name = "words")
    private String words;

    @Embedded
    private Signature signed;

    @SuppressWarnings("NullAway.Init")
    protected Waiver() {} // JPA only

    Waiver(WaiveTissue order, String words, Signature signed) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.caseNumber = order.number().value();
        this.reason = order.reason();
        this.words = words;
        this.signed = signed;
    }

    WaiverRow row() {
        return new WaiverRow(id, reason, words, signed);
    }
}
