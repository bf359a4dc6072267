package org.spineboard.board.decision;

import java.util.List;
import org.spineboard.shared.security.Role;

/** A kind of treatment, and whose it is. */
@SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
public enum Modality {
    RADIATION(Role.RAD_ONCOLOGIST),
    SYSTEMIC(Role.MED_ONCOLOGIST),
    STABILISATION(Role.SPINE_SURGEON),
    /** Steroid, orthosis, pain relief, bone agents, rehabilitation, palliative care. */
    SUPPORTIVE(Role.PALLIATIVE, Role.RAD_ONCOLOGIST, Role.MED_ONCOLOGIST, Role.SPINE_SURGEON);

    private final List<Role> owners;

    Modality(Role... owners) {
        this.owners = List.of(owners);
    }

    /** Roles that may own such a treatment and sign its part of the plan. */
    public List<Role> owners() {
        return owners;
    }
}
