package org.spineboard.referral.finding;

/** The side of the body a finding is on. */
public enum Side {
    LEFT,
    RIGHT,
    BOTH
}
