package org.spineboard.referral.minimum;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** One line of the minimum data set's configuration. */
@Entity
@Immutable
@Table(name = "minimum_data_item")
@NamedQuery(name = "MinimumDataRow.inForce", query = """
                select r from MinimumDataRow r where r.key.version =
                (select max(v.version) from MinimumDataVersion v where v.validFrom <= :now)""")
class MinimumDataRow {
    /** A version and an item of it. */
    @Embeddable
    record Key(
            @Column(name = "version") int version,

            @Enumerated(EnumType.STRING) @Column(name = "item")
            DataItem item) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Column(name = "letters")
    private String letters;

    @SuppressWarnings("NullAway.Init")
    protected MinimumDataRow() {} // JPA only

    int version() {
        return key.version();
    }

    DataItem item() {
        return key.item();
    }

    String letters() {
        return letters;
    }
}
