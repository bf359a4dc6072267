package org.spineboard.patient;

/** Administrative gender: it identifies the person and is not for clinical judgement. */
public enum Gender {
    MALE,
    FEMALE,
    OTHER_SPECIFIC,
    NOT_KNOWN,
    NOT_SPECIFIED
}
