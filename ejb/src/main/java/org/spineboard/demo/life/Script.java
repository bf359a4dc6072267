package org.spineboard.demo.life;

/** How a case goes, and how many of the made-up ones go so. */
enum Script {
    /** Everything in good time, to the board and on. */
    STRAIGHT(150),
    /** The coordinator has to ask back first. */
    ASKED(24),
    /** The first sample is not enough. */
    SAMPLED_TWICE(8),
    /** The board puts it off and decides a week or two later. */
    PUT_OFF(10),
    /** Cord compression; treated at once, heard by the next board. */
    EMERGENCY(15),
    /** Looked like cord compression and was none. */
    STOOD_DOWN(7),
    /** Its MRI is still to come. */
    RUNNING_EMERGENCY(1),
    /** Everything is there: on the agenda of the meeting that sits now, or waiting for a place on the next. */
    READY(8),
    REJECTED(17),
    WITHDRAWN(9),
    DIES_WAITING(7),
    DIES_AFTER_DECISION(6),
    /** Asked back, and no answer yet. */
    NO_ANSWER(9),
    /** Nobody has looked at it. */
    FRESH(5),
    /** Opened and not answered. */
    LOOKED_AT(4);

    private final int count;

    Script(int count) {
        this.count = count;
    }

    int count() {
        return count;
    }

    /** Whether it begins with signs of cord compression. */
    boolean isEmergency() {
        return this == EMERGENCY || this == STOOD_DOWN || this == RUNNING_EMERGENCY;
    }
}
