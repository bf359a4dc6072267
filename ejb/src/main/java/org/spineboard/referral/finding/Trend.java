package org.spineboard.referral.finding;

/** How the neurology has gone since it began. */
public enum Trend {
    WORSE,
    SAME,
    BETTER,
    UNKNOWN
}
