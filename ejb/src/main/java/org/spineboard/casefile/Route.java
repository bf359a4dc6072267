package org.spineboard.casefile;

/** The road a case took to its decision. */
public enum Route {
    FULL_DISCUSSION,
    STANDARD_OF_CARE,
    OUTSIDE_MEETING
}
