package org.spineboard.shared.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person may be at a site; a person may be several. The identity provider holds who is what. */
public enum Role {
    REFERRER,
    COORDINATOR,
    RADIOLOGIST,
    PATHOLOGIST,
    MED_ONCOLOGIST,
    RAD_ONCOLOGIST,
    SPINE_SURGEON,
    PALLIATIVE,
    CHAIR,
    CNS,
    AUDITOR,
    ADMIN,
    /** Another hospital's system. */
    INTEGRATION;

    /** The role's name in the identity provider's realm, such as {@code spine-surgeon}. */
    public String realmName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role of that name in the realm; empty for roles of the realm that mean nothing here. */
    public static Optional<Role> ofRealm(String realmName) {
        return Arrays.stream(values())
                .filter(role -> role.realmName().equals(realmName))
                .findFirst();
    }

    /** Whether the role sees patients and answers for clinical words. */
    public boolean isClinician() {
        return switch (this) {
            case RADIOLOGIST, PATHOLOGIST, MED_ONCOLOGIST, RAD_ONCOLOGIST, SPINE_SURGEON, PALLIATIVE -> true;
            case REFERRER, COORDINATOR, CHAIR, CNS, AUDITOR, ADMIN, INTEGRATION -> false;
        };
    }
}
