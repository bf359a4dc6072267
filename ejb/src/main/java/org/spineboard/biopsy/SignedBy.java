package org.spineboard.biopsy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
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
    /** The caller signs in the first of their roles that answers for clinical words. */
    public static SignedBy of(Caller caller, Instant now) {
        Role role = caller.roles().stream()
                .filter(Role::isClinician)
                .sorted()
                .findFirst()
                .orElseThrow();
        return of(caller, role, now);
    }

    /** The caller signs in that role. */
    public static SignedBy of(Caller caller, Role role, Instant now) {
        return new SignedBy(
                caller.subject(),
                caller.displayName(),
                role,
                caller.organisation().value(),
                now);
    }
}
