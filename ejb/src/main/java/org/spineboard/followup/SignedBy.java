package org.spineboard.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.spineboard.shared.security.Caller;
import org.spineboard.shared.security.Role;

/** Who signed, in which role, from where, when. */
@Embeddable
public record SignedBy(
        @Column(name = "signed_subject") String subject,
        @Column(name = "signed_by") String name,

        @Enumerated(EnumType.STRING) @Column(name = "signed_role")
        Role role,

        @Column(name = "organisation") String organisation,
        @Column(name = "signed_at") Instant at)
        implements Serializable {
    /** The caller signs in the first of these roles that they have. */
    public static SignedBy of(Caller caller, List<Role> roles, Instant now) {
        return new SignedBy(
                caller.subject(),
                caller.displayName(),
                roles.stream().filter(caller::is).findFirst().orElseThrow(),
                caller.organisation().value(),
                now);
    }
}
