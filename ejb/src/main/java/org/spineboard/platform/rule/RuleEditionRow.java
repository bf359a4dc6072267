package org.spineboard.platform.rule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A moment at which rules gained a version. */
@Entity
@Immutable
@Table(name = "rule_edition")
@NamedQuery(name = "RuleEditionRow.newest", query = "select coalesce(max(e.id), 0L) from RuleEditionRow e")
class RuleEditionRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected RuleEditionRow() {} // JPA only

    RuleEditionRow(Instant changedAt) {
        this.changedAt = changedAt;
    }

    @Override
    public String toString() {
        return "RuleEditionRow[" + id + " " + changedAt + "]";
    }
}
