package org.spineboard.opinion.noms;

/** Whether the patient can have an operation. */
public enum Systemic {
    FIT_FOR_SURGERY,
    NOT_FIT,
    CANNOT_SAY
}
