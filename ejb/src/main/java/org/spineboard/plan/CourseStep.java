package org.spineboard.plan;

import org.spineboard.casefile.Topic;

/** What can become of a part of a plan. */
public enum CourseStep {
    STARTED(Topic.TREATMENT_STARTED),
    ENDED(Topic.TREATMENT_ENDED),
    /** Begun and not finished. */
    STOPPED(Topic.TREATMENT_STOPPED),
    /** Never begun. */
    CANCELLED(Topic.TREATMENT_CANCELLED);

    private final Topic topic;

    CourseStep(Topic topic) {
        this.topic = topic;
    }

    public Topic topic() {
        return topic;
    }

    /** Whether nothing can follow it. */
    public boolean isLast() {
        return this != STARTED;
    }

    /** Whether something was given when it happens. */
    public boolean saysWhatWasGiven() {
        return this == ENDED || this == STOPPED;
    }

    /** Whether it says why, and whether the patient wished so. */
    public boolean saysWhy() {
        return this == STOPPED || this == CANCELLED;
    }

    /** Whether it can happen to a part that stands there. */
    public boolean fits(PartState state) {
        return switch (this) {
            case STARTED, CANCELLED -> state == PartState.SIGNED;
            case ENDED, STOPPED -> state == PartState.RUNNING;
        };
    }
}
