package org.spineboard.interlock;

/** What an interlock has to say. */
public enum Outcome {
    /** Nothing stands against it. */
    CLEAR,
    /** Something does, and a person has to answer before going on. */
    FIRED,
    /** Something the rule needs is not known; it says what. */
    CANNOT_TELL,
    /** The rule is switched off. */
    OFF,
    /** The rule broke; nobody knows what it would have said, so a person has to answer as if it had fired. */
    FAILED;

    /** Whether a person has to answer before going on. */
    public boolean stops() {
        return this == FIRED || this == FAILED;
    }
}
