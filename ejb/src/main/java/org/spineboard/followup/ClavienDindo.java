package org.spineboard.followup;

/** How grave a complication is, by what it took (Dindo D et al., Ann Surg 2004;240:205). */
public enum ClavienDindo {
    I,
    II,
    III,
    IV,
    /** Death. */
    V
}
