package org.spineboard.opinion.noms;

/** How much the tumour presses on the cord or the roots. */
public enum Neurologic {
    HIGH_GRADE,
    LOW_GRADE,
    NONE,
    CANNOT_SAY
}
