package org.spineboard.board.quorum;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.spineboard.shared.security.Role;

/** One specialty's line in one version of the rules of quorum. */
@Entity
@Immutable
@Table(name = "quorum_rule")
@NamedQuery(name = "QuorumRule.inForce", query = """
                select r from QuorumRule r
                where r.version = (select max(v.version) from QuorumRule v where v.validFrom <= :now)""")
class QuorumRule {
    @Id
    private Long id;

    @Column(name = "version")
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Role role;

    @Enumerated(EnumType.STRING)
    @Column(name = "needed")
    private Needed needed;

    @Column(name = "valid_from")
    private Instant validFrom;

    @SuppressWarnings("NullAway.Init")
    protected QuorumRule() {} // JPA only

    int version() {
        return version;
    }

    Role role() {
        return role;
    }

    Needed needed() {
        return needed;
    }
}
