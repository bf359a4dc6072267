package org.spineboard.plan;

/** What a line of supportive care is about. */
public enum CareKind {
    /** Why no steroid is given. */
    NO_STEROID,
    ORTHOSIS,
    PAIN,
    /** Prevention of thrombosis. */
    VTE,
    BONE_AGENT,
    REHABILITATION,
    PALLIATIVE
}
