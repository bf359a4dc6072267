package org.spineboard.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One choice of a picklist in one version as it was approved; versions are added, never changed. */
@Entity
@Immutable
@Table(name = "picklist_entry")
@NamedQuery(name = "Picklist.all", query = "select p from Picklist p order by p.list, p.position, p.code")
class Picklist {
    @Id
    private Long id;

    @Column(name = "list")
    private String list;

    @Column(name = "code")
    private String code;

    @Column(name = "label")
    private String label;

    @Column(name = "position")
    private int position;

    @Column(name = "version")
    private int version;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "valid_until")
    private @Nullable Instant validUntil;

    @SuppressWarnings("NullAway.Init")
    protected Picklist() {} // JPA only

    boolean isOf(String wanted) {
        return list.equals(wanted);
    }

    boolean isInForce(Instant now) {
        return !validFrom.isAfter(now) && (validUntil == null || validUntil.isAfter(now));
    }

    PicklistEntry entry() {
        return new PicklistEntry(code, label, version);
    }
}
