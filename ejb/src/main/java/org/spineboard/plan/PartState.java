package org.spineboard.plan;

/** Where a part of a plan stands. */
public enum PartState {
    /** Recommended, and not signed yet. */
    WAITING,
    /** Signed, and to be signed again since another part was changed. */
    AGAIN,
    SIGNED,
    /** Recommended, and left out with a reason. */
    LEFT_OUT,
    RUNNING,
    ENDED,
    STOPPED,
    CANCELLED;

    /** Whether its owner has said what there is to say. */
    public boolean isSettled() {
        return this != WAITING && this != AGAIN;
    }

    /** Whether something is still to be given. */
    public boolean isToBeTreated() {
        return this == WAITING || this == AGAIN || this == SIGNED || this == RUNNING;
    }

    /** Whether its course has come to an end, after which nobody changes it. */
    public boolean isOver() {
        return this == ENDED || this == STOPPED || this == CANCELLED;
    }
}
