package org.spineboard.biopsy;

/** How far a biopsy has come. */
public enum BiopsyState {
    REQUESTED,
    TAKEN,
    /** The laboratory has the specimen. */
    RECEIVED,
    REPORTED,
    CANCELLED;

    /** Whether somebody still has to do something about it. */
    public boolean isUnderWay() {
        return this == REQUESTED || this == TAKEN || this == RECEIVED;
    }
}
