package org.spineboard.web.opinion;

/** What an address below a case's opinions is for. */
public enum OpinionPart {
    /** All of them side by side. */
    LIST,
    /** Asking one or several specialties. */
    ASK,
    /** Writing the opinion of one specialty. */
    FORM,
    /** Looking it over before it is signed. */
    CHECK,
    /** Doing without one. */
    DROP
}
