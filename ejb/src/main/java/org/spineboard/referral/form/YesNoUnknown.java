package org.spineboard.referral.form;

/** An answer to a plain question. Unknown means that somebody looked and could not tell. */
public enum YesNoUnknown {
    YES,
    NO,
    UNKNOWN
}
