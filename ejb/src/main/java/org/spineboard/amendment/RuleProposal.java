package org.spineboard.amendment;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.spineboard.platform.rule.RuleKind;
import org.spineboard.shared.security.Signature;

/** A proposed version of a rule. Written once. */
@Entity
@Immutable
@Table(name = "rule_proposal")
@NamedQuery(name = "RuleProposal.all", query = "select p from RuleProposal p order by p.signature.at desc, p.id desc")
class RuleProposal {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private RuleKind kind;

    @Column(name = "rule_key")
    private String key;

    private int version;

    @Column(name = "said")
    @Convert(converter = ValuesColumn.class)
    private Map<String, String> values;

    @Column(name = "valid_from")
    private @Nullable Instant validFrom;

    private String reason;

    private String source;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected RuleProposal() {} // JPA only

    RuleProposal(ProposeRule order, int version, Signature signature) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.kind = order.kind();
        this.key = order.key();
        this.version = version;
        this.values = order.values().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().strip()));
        this.validFrom = order.validFrom();
        this.reason = order.reason();
        this.source = order.source();
        this.signature = signature;
    }

    UUID id() {
        return id;
    }

    Proposal told(@Nullable RuleVerdict verdict) {
        return new Proposal(
                id,
                kind,
                key,
                version,
                values,
                validFrom,
                reason,
                source,
                signature,
                verdict == null ? null : verdict.signature(),
                verdict != null && verdict.approved(),
                verdict == null ? 0 : verdict.affected(),
                verdict == null ? null : verdict.words());
    }
}
