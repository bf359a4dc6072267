package org.spineboard.casefile.ledger;

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
import org.spineboard.casefile.change.Owed;
import org.spineboard.casefile.item.ItemKind;
import org.spineboard.casefile.item.OwedBy;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.security.Role;

/** What every accepted case needs before it goes to the board, and which role at the centre owes it. */
@Entity
@Immutable
@Table(name = "work_up_part")
@NamedQuery(name = "WorkUpPart.inForce", query = """
                select p from WorkUpPart p where p.validFrom <= :now and (p.validUntil is null or p.validUntil > :now)
                order by p.part""")
class WorkUpPart {
    @Id
    private Long id;

    @Column(name = "part")
    private String part;

    @Enumerated(EnumType.STRING)
    @Column(name = "owed_by_role")
    private Role role;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "valid_until")
    private @Nullable Instant validUntil;

    @SuppressWarnings("NullAway.Init")
    protected WorkUpPart() {} // JPA only

    Owed at(OrganisationCode centre, Instant due) {
        return new Owed(ItemKind.WORK_UP, part, "", OwedBy.role(centre, role), due, false);
    }
}
