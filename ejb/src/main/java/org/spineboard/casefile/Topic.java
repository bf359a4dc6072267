package org.spineboard.casefile;

/** What may be written into a case's history beside its moves. Each has its words in the timeline. */
public enum Topic {
    IMAGING_REQUESTED,
    IMAGING_BOOKED,
    IMAGING_DONE,
    /** A study made elsewhere is known of. */
    IMAGING_DECLARED,
    /** A study made elsewhere can be looked at here. */
    IMAGING_VISIBLE,
    IMAGING_CANCELLED,
    IMAGING_REPORTED,
    /** A signed report was added to; what it said before still stands beside it. */
    IMAGING_ADDENDUM,
    /** A person took responsibility for the alert of a report. */
    IMAGING_ACKNOWLEDGED,
    /** Something was observed of a lesion or of the patient, outside a report. */
    SPINE_OBSERVED,
    /** What the spine was treated with before is known of. */
    SPINE_TREATMENT_TOLD,
    /** A statement of the spine record was a mistake; it stays in the record and says so. */
    SPINE_TAKEN_BACK,
    DOCUMENT_STORED,
    /** A document was the wrong one; it stays in the record and says so. */
    DOCUMENT_WITHDRAWN,
    BIOPSY_REQUESTED,
    /** It was decided, with a reason, that no tissue is needed. */
    BIOPSY_WAIVED,
    BIOPSY_TAKEN,
    /** The laboratory has the specimen. */
    BIOPSY_RECEIVED,
    BIOPSY_CANCELLED,
    BIOPSY_REPORTED,
    BIOPSY_ADDENDUM,
    PLAN_SIGNED,
    /** A signed part of the plan was replaced by a later version. */
    PLAN_AMENDED,
    /** A treatment that was recommended is not part of the plan. */
    PLAN_LEFT_OUT,
    PLAN_AGREED,
    PLAN_DECLINED,
    TREATMENT_STARTED,
    TREATMENT_ENDED,
    TREATMENT_STOPPED,
    TREATMENT_CANCELLED,
    FOLLOW_UP_SIGNED,
    /** A signed follow-up was corrected; what it said before still stands beside it. */
    FOLLOW_UP_CORRECTED,
    /** Nobody knows how the patient is at that time, for a reason. */
    FOLLOW_UP_LOST,
    OPINION_REQUESTED,
    OPINION_SIGNED,
    /** A signed opinion was replaced by a later one of the same specialty. */
    OPINION_SUPERSEDED,
    OPINION_DROPPED,
    /** A meeting with quorum said what it thinks of a decision made without. */
    DECISION_RATIFIED,
    /** The referrer was sent the letter about the decision. */
    LETTER_SENT
}
