package org.spineboard.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.OrganisationScope;

/** The bytes of a document. Written once; the table takes no change. */
@Entity
@Immutable
@Table(name = "document_content")
@NamedQuery(name = "DocumentContent.one", query = "select c from DocumentContent c where c.document = :id")
@Filter(
        name = OrganisationScope.FILTER,
        deduceAliasInjectionPoints = false,
        condition = OrganisationScope.OF_A_CASE_INSIDE)
class DocumentContent {
    @Id
    @Column(name = "document_id")
    private UUID document;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "bytes")
    private byte[] bytes;

    @SuppressWarnings("NullAway.Init")
    protected DocumentContent() {} // JPA only

    DocumentContent(UUID document, CaseNumber number, byte[] bytes) {
        this.document = document;
        this.caseNumber = number.value();
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public String toString() {
        return "DocumentContent[" + caseNumber + "]";
    }
}
