package org.spineboard.amendment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.security.Signature;

/** What a second person said to a proposed version. Written once. */
@Entity
@Immutable
@Table(name = "rule_verdict")
@NamedQuery(name = "RuleVerdict.all", query = "select v from RuleVerdict v")
class RuleVerdict {
    @Id
    @Column(name = "proposal_id")
    private UUID proposal;

    private boolean approved;

    private int affected;

    private @Nullable String words;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected RuleVerdict() {} // JPA only

    RuleVerdict(UUID proposal, boolean approved, int affected, @Nullable String words, Signature signature) {
        this.proposal = proposal;
        this.approved = approved;
        this.affected = affected;
        this.words = words;
        this.signature = signature;
    }

    UUID proposal() {
        return proposal;
    }

    boolean approved() {
        return approved;
    }

    int affected() {
        return affected;
    }

    @Nullable
    String words() {
        return words;
    }

    Signature signature() {
        return signature;
    }
}
