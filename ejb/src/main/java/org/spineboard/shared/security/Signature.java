package org.spineboard.shared.security;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;

/** Who stands for something, in which role, from where, since when. */
@Embeddable
public record Signature(
        @Column(name = "signed_by_subject") String subject,
        @Column(name = "signed_by") String name,

        @Enumerated(EnumType.STRING) @Column(name = "signed_role")
        Role role,

        @Column(name = "signed_organisation") String organisation,
        @Column(name = "signed_at") Instant at)
        implements Serializable {
    /** The caller's, in the first of their roles that is asked for here. */
    public static Signature of(Caller caller, Instant now) {
        Role role = caller.roles().stream()
                .filter(held -> held.isClinician() || held == Role.COORDINATOR || held == Role.CNS)
                .sorted()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody who signs"));
        return new Signature(
                caller.subject(),
                caller.displayName(),
                role,
                caller.organisation().value(),
                now);
    }

    /** The caller's, in a role they are known to hold. */
    public static Signature of(Caller caller, Role role, Instant now) {
        return new Signature(
                caller.subject(),
                caller.displayName(),
                role,
                caller.organisation().value(),
                now);
    }
}
