package org.spineboard.casefile;

/** How a referral reached the centre. */
public enum Submission {
    /** Typed in by a referrer or a coordinator. */
    FORM,
    /** Sent by another hospital's system. */
    INTERFACE
}
