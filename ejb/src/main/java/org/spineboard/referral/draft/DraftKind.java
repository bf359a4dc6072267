package org.spineboard.referral.draft;

/** What is being written. */
public enum DraftKind {
    /** A referral, which is about no case yet. */
    REFERRAL,
    /** Why a referral is not taken, and what to do instead. */
    REJECTION,
    /** What is asked of somebody before a referral is decided on. */
    QUESTION,
    /** What the referring hospital answers. */
    ANSWER
}
