package org.spineboard.opinion;

/** What became of the request for an opinion. */
public enum RequestState {
    REQUESTED,
    SIGNED,
    /** No longer wanted, with a reason. */
    DROPPED
}
