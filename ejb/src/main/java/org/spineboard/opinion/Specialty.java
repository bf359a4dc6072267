package org.spineboard.opinion;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.spineboard.shared.security.Caller;
import org.spineboard.shared.security.Role;

/** Who may be asked for an opinion. Each belongs to one role, and nobody without that role speaks for it. */
public enum Specialty {
    SPINE_SURGERY(Role.SPINE_SURGEON),
    CLINICAL_ONCOLOGY(Role.RAD_ONCOLOGIST),
    MEDICAL_ONCOLOGY(Role.MED_ONCOLOGIST),
    RADIOLOGY(Role.RADIOLOGIST),
    PALLIATIVE_CARE(Role.PALLIATIVE),
    PATHOLOGY(Role.PATHOLOGIST),
    REHABILITATION(Role.CNS);

    private final Role role;

    Specialty(Role role) {
        this.role = role;
    }

    /** The role that speaks for it. */
    public Role role() {
        return role;
    }

    /** Those that every case asks: surgery, oncology and radiology. */
    public static List<Specialty> standard() {
        return List.of(SPINE_SURGERY, CLINICAL_ONCOLOGY, RADIOLOGY);
    }

    /** Those the person may speak for. */
    public static Set<Specialty> of(Caller caller) {
        EnumSet<Specialty> own = EnumSet.noneOf(Specialty.class);
        Arrays.stream(values()).filter(specialty -> caller.is(specialty.role)).forEach(own::add);
        return own;
    }

    /** Whether these are enough for a board: surgery, at least one oncology, and radiology. */
    public static boolean suffice(Collection<Specialty> asked) {
        return asked.contains(SPINE_SURGERY)
                && asked.contains(RADIOLOGY)
                && (asked.contains(CLINICAL_ONCOLOGY) || asked.contains(MEDICAL_ONCOLOGY));
    }
}
