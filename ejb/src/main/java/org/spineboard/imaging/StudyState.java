package org.spineboard.imaging;

/** How far a study has come: one asked for here, or one made elsewhere. */
public enum StudyState {
    REQUESTED,
    BOOKED,
    DONE,
    REPORTED,
    CANCELLED,
    /** Made elsewhere and known of. */
    DECLARED,
    /** Made elsewhere and to be looked at here. */
    VISIBLE;

    /** Whether it may still be booked, made or called off. */
    public boolean isWaiting() {
        return this == REQUESTED || this == BOOKED;
    }

    /** Whether a radiologist may report on it, for the first time or again. */
    public boolean isReportable() {
        return this == DONE || this == VISIBLE || this == REPORTED;
    }
}
