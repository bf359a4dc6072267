package org.spineboard.scoring;

/** Which end of a score is the bad one; scores go both ways, so that a reader must be told beside the number. */
public enum Direction {
    /** More points, a worse outlook. */
    HIGHER_IS_WORSE,
    /** More points, a better outlook. */
    HIGHER_IS_BETTER,
    /** A formula or a class: neither. */
    NO_DIRECTION
}
