package org.spineboard.biopsy;

/** Whether the sample answers the question. */
public enum Adequacy {
    DIAGNOSTIC,
    /** Representative tissue without a diagnosis. */
    ADEQUATE_NON_DIAGNOSTIC,
    /** Not enough to say anything; the case needs tissue again. */
    INADEQUATE
}
