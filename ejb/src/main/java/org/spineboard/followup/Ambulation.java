package org.spineboard.followup;

/** How the patient gets about. */
public enum Ambulation {
    INDEPENDENT,
    /** With a stick or a frame. */
    WITH_AID,
    WITH_PERSON,
    WHEELCHAIR,
    BEDBOUND;

    public boolean isWalking() {
        return switch (this) {
            case INDEPENDENT, WITH_AID, WITH_PERSON -> true;
            case WHEELCHAIR, BEDBOUND -> false;
        };
    }
}
