package org.spineboard.shared.security;

/**
 * Everything anybody can do, by name. Which roles may do it stands in {@code rights.csv} and nowhere else. An action
 * that touches patients' records leaves an audit entry each time; the others leave none.
 */
public enum Action {
    SIGN_IN(Trace.ALWAYS),
    REFERRAL_DRAFT(Trace.ALWAYS),
    REFERRAL_SEND(Trace.ALWAYS),
    REFERRAL_INTAKE(Trace.ALWAYS),
    REFERRAL_READ(Trace.ALWAYS),
    REFERRAL_ANSWER(Trace.ALWAYS),
    TRIAGE_READ(Trace.ALWAYS),
    CASE_OPEN(Trace.ALWAYS),
    CASE_ACCEPT(Trace.ALWAYS),
    CASE_ASK_BACK(Trace.ALWAYS),
    CASE_REJECT(Trace.ALWAYS),
    CASE_UNDO(Trace.ALWAYS),
    CASE_READ(Trace.ALWAYS),
    CASE_ESCALATE(Trace.ALWAYS),
    CASE_STAND_DOWN(Trace.ALWAYS),
    CASE_WITHDRAW(Trace.ALWAYS),
    CASE_DEATH(Trace.ALWAYS),
    CASE_ITEM_CLOSE(Trace.ALWAYS),
    OPINION_READ(Trace.ALWAYS),
    OPINION_ASK(Trace.ALWAYS),
    OPINION_DROP(Trace.ALWAYS),
    OPINION_SIGN(Trace.ALWAYS),
    TISSUE_READ(Trace.ALWAYS),
    BIOPSY_REQUEST(Trace.ALWAYS),
    BIOPSY_CANCEL(Trace.ALWAYS),
    TISSUE_WAIVE(Trace.ALWAYS),
    BIOPSY_TAKE(Trace.ALWAYS),
    BIOPSY_RECEIVE(Trace.ALWAYS),
    /** Reports and addenda alike. */
    PATHOLOGY_SIGN(Trace.ALWAYS),
    /** Meetings, seats and attendance, without any case. */
    BOARD_CALENDAR(Trace.REFUSALS),
    BOARD_PLAN(Trace.ALWAYS),
    BOARD_CHECK_IN(Trace.ALWAYS),
    BOARD_ATTENDANCE(Trace.ALWAYS),
    BOARD_RUN(Trace.ALWAYS),
    BOARD_AGENDA(Trace.ALWAYS),
    BOARD_LIST(Trace.ALWAYS),
    PLAN_READ(Trace.ALWAYS),
    /** Signing a part of the plan, anew or again, and leaving one out. */
    PLAN_SIGN(Trace.ALWAYS),
    /** What the patient said to the plan. */
    PLAN_AGREE(Trace.ALWAYS),
    /** A part started, ended, was stopped or cancelled. */
    PLAN_COURSE(Trace.ALWAYS),
    /** Following up without treatment. */
    PLAN_OBSERVE(Trace.ALWAYS),
    FOLLOW_UP_READ(Trace.ALWAYS),
    FOLLOW_UP_SIGN(Trace.ALWAYS),
    /** The patient is lost to a follow-up. */
    FOLLOW_UP_LOST(Trace.ALWAYS),
    CASE_CLOSE(Trace.ALWAYS),
    CASE_RETURN(Trace.ALWAYS),
    DECISION_READ(Trace.ALWAYS),
    DECISION_RECORD(Trace.ALWAYS),
    LETTER_READ(Trace.ALWAYS),
    LETTER_SEND(Trace.ALWAYS),
    WORKLIST_READ(Trace.ALWAYS),
    SEARCH(Trace.ALWAYS),
    /** The calculators; what is put into them is no patient's until it is kept with a case. */
    SCORE_READ(Trace.REFUSALS),
    /** Showing a score whose table nobody has read, or hiding it again. */
    SCORE_ENABLE(Trace.ALWAYS),
    /** Rules and limits with their versions, and how often rules were overridden; no patient is named. */
    RULE_READ(Trace.REFUSALS),
    RULE_PROPOSE(Trace.ALWAYS),
    RULE_APPROVE(Trace.ALWAYS),
    /** Being told what the interlocks say before a step, and going on or not. */
    INTERLOCK_ASK(Trace.ALWAYS),
    /** Which interlocks ran on a case. */
    INTERLOCK_READ(Trace.ALWAYS),
    IMAGING_READ(Trace.ALWAYS),
    IMAGING_REQUEST(Trace.ALWAYS),
    /** Booking a study, saying that it was made, declaring one made elsewhere. */
    IMAGING_ARRANGE(Trace.ALWAYS),
    IMAGING_REPORT(Trace.ALWAYS),
    IMAGING_ACKNOWLEDGE(Trace.ALWAYS),
    SPINE_READ(Trace.ALWAYS),
    /** What is seen on images, of lesions and of how the spine is counted. */
    SPINE_OBSERVE_IMAGING(Trace.ALWAYS),
    /** What an examination finds, what was measured, and how far the disease goes. */
    SPINE_OBSERVE_CLINICAL(Trace.ALWAYS),
    /** How the patient gets through the day. */
    SPINE_OBSERVE_FUNCTION(Trace.ALWAYS),
    /** What the spine was treated with before. */
    SPINE_TREATMENT(Trace.ALWAYS),
    DOCUMENT_READ(Trace.ALWAYS),
    DOCUMENT_STORE(Trace.ALWAYS),
    DOCUMENT_WITHDRAW(Trace.ALWAYS),
    AUDIT_READ(Trace.ALWAYS),
    AUDIT_SEARCH(Trace.ALWAYS),
    /** Numbers of cases, without saying whose. */
    COUNT_READ(Trace.REFUSALS),
    PREFERENCES(Trace.REFUSALS),
    SITE_READ(Trace.REFUSALS),
    VIEW_SAVE(Trace.REFUSALS),
    DIRECTORY_READ(Trace.REFUSALS),
    /** Keeping one's own unsent words about a case; what they say is an act only once it is sent. */
    FORM_DRAFT(Trace.REFUSALS);

    /** When an act of this kind is written to the audit trail. */
    private enum Trace {
        ALWAYS,
        REFUSALS
    }

    private final Trace trace;

    Action(Trace trace) {
        this.trace = trace;
    }

    /** Whether each act leaves an entry; a refused act leaves one in any case. */
    public boolean isAudited() {
        return trace == Trace.ALWAYS;
    }
}
