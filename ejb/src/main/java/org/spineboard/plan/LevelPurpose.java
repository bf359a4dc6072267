package org.spineboard.plan;

/** What a part of a plan does to a level. */
public enum LevelPurpose {
    /** Irradiated. */
    TARGET,
    /** Carries implants or cement, or is treated otherwise. */
    INSTRUMENTED,
    DECOMPRESSED
}
