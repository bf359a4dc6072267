package org.spineboard.referral.finding;

/** Whether the patient walks on the day of referral, as a referrer can judge it. */
public enum Walking {
    ALONE,
    WITH_HELP,
    CANNOT,
    NOT_ASSESSED
}
