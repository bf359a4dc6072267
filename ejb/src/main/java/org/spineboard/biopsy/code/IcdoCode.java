package org.spineboard.biopsy.code;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One code of ICD-O-3 in one version; versions are added, never changed. */
@Entity
@Immutable
@Table(name = "icdo_code")
@NamedQuery(name = "IcdoCode.holding", query = """
                select c from IcdoCode c where c.axis = :axis and c.validFrom <= :now
                and (c.validUntil is null or c.validUntil > :now)
                and locate(:term, lower(concat(c.code, ' ', c.words))) > 0 order by c.code, c.version desc""")
@NamedQuery(name = "IcdoCode.named", query = """
                select c from IcdoCode c where c.axis = :axis and c.code = :code and c.validFrom <= :now
                and (c.validUntil is null or c.validUntil > :now) order by c.version desc""")
class IcdoCode {
    @Id
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "axis")
    private Axis axis;

    @Column(name = "code")
    private String code;

    @Column(name = "words")
    private String words;

    @Column(name = "version")
    private int version;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "valid_until")
    private @Nullable Instant validUntil;

    @SuppressWarnings("NullAway.Init")
    protected IcdoCode() {} // JPA only

    CodeRow row() {
        return new CodeRow(code, words, version);
    }
}
