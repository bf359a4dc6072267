package org.spineboard.spinerecord;

/** Where an observation comes from. */
public enum Source {
    /** A signed imaging report, which the observation names. */
    REPORT,
    EXAMINATION,
    /** Papers or systems of another hospital. */
    IMPORT,
    REFERRAL
}
