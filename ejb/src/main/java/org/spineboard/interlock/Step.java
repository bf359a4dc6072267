package org.spineboard.interlock;

/** Where interlocks stand: the moment at which the harm would happen. */
public enum Step {
    SIGN_RADIATION,
    SIGN_SYSTEMIC,
    SIGN_STABILISATION,
    SIGN_SUPPORTIVE,
    ASK_BIOPSY,
    TAKE_BIOPSY,
    REQUEST_MRI
}
