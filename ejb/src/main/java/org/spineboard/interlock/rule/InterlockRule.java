package org.spineboard.interlock.rule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.spineboard.interlock.Severity;

/** One version of an interlock as it was approved; versions are added, never changed. */
@Entity
@Immutable
@Table(name = "interlock_rule")
@NamedQuery(name = "InterlockRule.all", query = "select r from InterlockRule r order by r.key, r.version")
class InterlockRule {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "rule_key")
    private String key;

    private int version;

    private boolean enabled;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private String owner;

    private String text;

    private String source;

    private String parameters;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "approved_by")
    private String approvedBy;

    @SuppressWarnings("NullAway.Init")
    protected InterlockRule() {} // JPA only

    InterlockRule(RuleVersion said) {
        this.key = said.key();
        this.version = said.version();
        this.enabled = said.enabled();
        this.severity = said.severity();
        this.owner = said.owner();
        this.text = said.text();
        this.source = said.source();
        this.parameters = said.parameters().written();
        this.validFrom = said.validFrom();
        this.approvedBy = said.approvedBy();
    }

    RuleVersion told() {
        return new RuleVersion(
                key,
                version,
                enabled,
                severity,
                owner,
                text,
                source,
                Parameters.read(parameters),
                validFrom,
                approvedBy);
    }

    @Override
    public String toString() {
        return "InterlockRule[" + id + " " + key + " " + version + "]";
    }
}
