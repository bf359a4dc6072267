package org.spineboard.pathway;

/** What can start, stop or end a clock. A milestone may happen to a case more than once. */
public enum Milestone {
    /** A referral, or an answer to a question about it, arrived and waits for triage. */
    RECEIVED,
    /** The same with neurological signs, or a case turned into an emergency later. */
    EMERGENCY_RECEIVED,
    /** A person of the centre has seen it. */
    ACKNOWLEDGED,
    /** The coordinator has answered: accepted, asked back, or rejected. */
    TRIAGED,
    /** A spinal metastasis was first suspected, without neurological signs. */
    SUSPECTED,
    /** Neurological signs were first recognised; the time the guidance counts from. */
    EMERGENCY_SUSPECTED,
    /** The whole spine was scanned. */
    MRI_DONE,
    /** A treatment was recommended, by the board or outside it. */
    DECIDED,
    /** A clinician found no compression; clocks that began as an emergency end without being met. */
    STOOD_DOWN,
    /** The case came to an end; whatever still runs ends with it. */
    CASE_ENDED
}
