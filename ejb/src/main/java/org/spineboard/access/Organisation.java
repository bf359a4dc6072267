package org.spineboard.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.OrganisationCode;

/** A hospital that refers, or a centre that receives referrals and runs boards. */
@Entity
@Table(name = "organisation")
@Immutable
@NamedQuery(name = "Organisation.all", query = "select o from Organisation o order by o.name")
@NamedQuery(
        name = "Organisation.referringTo",
        query = "select o from Organisation o where o.refersTo = :centre or o.code = :centre order by o.name")
class Organisation {
    @Id
    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "refers_to")
    private @Nullable String refersTo;

    enum Kind {
        CENTRE,
        HOSPITAL
    }

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {} // JPA only

    OrganisationCode organisationCode() {
        return new OrganisationCode(code);
    }

    OrganisationRow row() {
        return new OrganisationRow(organisationCode(), name, centre().orElse(null));
    }

    String name() {
        return name;
    }

    /** The centre that takes this organisation's referrals; a centre takes its own. */
    Optional<OrganisationCode> centre() {
        if (kind == Kind.CENTRE) {
            return Optional.of(new OrganisationCode(code));
        }
        return Optional.ofNullable(refersTo).map(OrganisationCode::new);
    }
}
