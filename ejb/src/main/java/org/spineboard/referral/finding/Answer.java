package org.spineboard.referral.finding;

/** What was found. Not assessed is an answer; a question without an answer is {@code null}. */
public enum Answer {
    PRESENT,
    ABSENT,
    NOT_ASSESSED
}
