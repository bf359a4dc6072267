package org.spineboard.demo.life;

/** What is done to a case. The words of its {@link Step} say what else there is to know. */
public enum Deed {
    REFER(Chapter.REFERRAL),
    OPEN(Chapter.TRIAGE),
    /** Words: the urgency. */
    ACCEPT(Chapter.TRIAGE),
    /** Words: what is said, then each thing asked for. */
    ASK_BACK(Chapter.TRIAGE),
    /** Words: the answer. */
    ANSWER(Chapter.TRIAGE),
    /** Words: the advice, the reason's code. */
    REJECT(Chapter.TRIAGE),
    DECLARE_CT(Chapter.IMAGING),
    /** Pain, neurology, function, disease and blood. */
    EXAMINE(Chapter.SPINE),
    REQUEST_MRI(Chapter.IMAGING),
    /** Words: the appointment. */
    BOOK_MRI(Chapter.IMAGING),
    MAKE_MRI(Chapter.IMAGING),
    REPORT_MRI(Chapter.IMAGING),
    /** The report as a file. */
    STORE_REPORT(Chapter.IMAGING),
    ACKNOWLEDGE(Chapter.IMAGING),
    /** Words: the reason's code, why. */
    WAIVE_TISSUE(Chapter.TISSUE),
    /** Words: the indication. */
    ASK_TISSUE(Chapter.TISSUE),
    TAKE_TISSUE(Chapter.TISSUE),
    RECEIVE_TISSUE(Chapter.TISSUE),
    /** Words: the adequacy. */
    REPORT_TISSUE(Chapter.TISSUE),
    ASK_OPINIONS(Chapter.OPINIONS),
    /** Words: the specialty, who signs, the recommendation. */
    SIGN_OPINION(Chapter.OPINIONS),
    /** Words: which meeting, the agenda's part, minutes, why it is urgent or nothing. */
    LIST(Chapter.BOARD),
    /** Words: which meeting. */
    DISCUSS(Chapter.BOARD),
    /** Words: which meeting. */
    DECIDE(Chapter.BOARD),
    /** Words: which meeting. */
    DEFER(Chapter.BOARD),
    /** Words: which meeting. */
    RATIFY(Chapter.BOARD),
    SEND_LETTER(Chapter.LETTERS),
    /** Words: the treatment. */
    SIGN_PART(Chapter.PLAN),
    AGREE(Chapter.PLAN),
    /** Words: the treatment. */
    START_PART(Chapter.PLAN),
    /** Words: the treatment. */
    END_PART(Chapter.PLAN),
    /** Words: when it was due. */
    FOLLOW_UP(Chapter.FOLLOW_UP),
    /** Words: when it was due. */
    LOSE_FOLLOW_UP(Chapter.FOLLOW_UP),
    CLOSE(Chapter.FOLLOW_UP),
    /** Whatever a person may settle is settled. Words: what was found. */
    SETTLE(Chapter.COURSE),
    /** Words: the reason. */
    STAND_DOWN(Chapter.COURSE),
    WITHDRAW(Chapter.COURSE),
    DIE(Chapter.COURSE);

    private final Chapter chapter;

    Deed(Chapter chapter) {
        this.chapter = chapter;
    }

    public Chapter chapter() {
        return chapter;
    }
}
