package org.spineboard.casefile.worklist;

/** What the list can be sorted by. Absent values come last, whichever way it is sorted. */
public enum WorklistColumn {
    /** Family name, then given names, without regard to case. */
    PATIENT,
    CASE_NUMBER,
    PRIMARY,
    /** Emergency first when ascending. */
    TRACK,
    /** Emergency first when ascending; a case without a class last. */
    URGENCY,
    /** In the order of the workflow. */
    STATUS,
    STATUS_SINCE,
    /** Soonest due first when ascending. */
    NEXT_CLOCK,
    /** Share of settled items. */
    READINESS,
    OWNER,
    REFERRER,
    SUBMITTED
}
