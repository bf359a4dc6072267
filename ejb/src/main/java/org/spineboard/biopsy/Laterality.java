package org.spineboard.biopsy;

/** From which side tissue was taken; always written out, because L beside a vertebra reads as lumbar. */
public enum Laterality {
    LEFT,
    RIGHT,
    MIDLINE,
    BOTH
}
