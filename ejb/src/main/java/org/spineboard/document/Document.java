package org.spineboard.document;

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
import org.spineboard.document.check.Passed;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.OrganisationScope;
import org.spineboard.shared.security.Signature;

/** A file of a case, without its content. Written once; the table takes no change. */
@Entity
@Immutable
@Table(name = "document")
@NamedQuery(name = "Document.ofCase", query = "select d from Document d where d.caseNumber = :number")
@NamedQuery(name = "Document.one", query = "select d from Document d where d.id = :id")
@Filter(
        name = OrganisationScope.FILTER,
        deduceAliasInjectionPoints = false,
        condition = OrganisationScope.OF_A_CASE_INSIDE)
class Document {
    @Id
    private UUID id;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "study_id")
    private @Nullable UUID study;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "type")
    private SniffedType type;

    @Column(name = "size")
    private long size;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "pages")
    private @Nullable Integer pages;

    @Embedded
    private Signature stored;

    @SuppressWarnings("NullAway.Init")
    protected Document() {} // JPA only

    Document(StoreDocument order, Passed passed, String sha256, Signature stored) {
        this.id = Generators.randomBasedGenerator().generate();
        this.caseNumber = order.number().value();
        this.study = order.study();
        this.name = order.name().strip();
        this.type = passed.type();
        this.pages = passed.pages() == 0 ? null : passed.pages();
        this.size = order.bytes().length;
        this.sha256 = sha256;
        this.stored = stored;
    }

    UUID id() {
        return id;
    }

    DocumentRow row(@Nullable Withdrawal withdrawal) {
        return new DocumentRow(
                id,
                new CaseNumber(caseNumber),
                study,
                name,
                type,
                size,
                sha256,
                pages == null ? 0 : pages,
                stored,
                withdrawal == null ? null : withdrawal.reason(),
                withdrawal == null ? null : withdrawal.signature());
    }

    @Override
    public String toString() {
        return "Document[" + caseNumber + " " + type + " " + size + "]";
    }
}
