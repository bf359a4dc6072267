package org.spineboard.board.quorum;

/** When a specialty must be at the table. */
public enum Needed {
    ALWAYS,
    /** When a case has a question of systemic therapy. */
    FOR_SYSTEMIC,
    /** When a case's tissue is new or absent. */
    FOR_PATHOLOGY,
    /** Asked to every case; absence is noted and stops nothing. */
    ASKED
}
