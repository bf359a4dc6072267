package org.spineboard.interlock;

import org.spineboard.shared.DomainException;

/** A step was stopped by an interlock, or the answer to one cannot stand so. */
public final class InterlockRefused extends DomainException {
    private InterlockRefused(String key, Object... args) {
        super(key, args);
    }

    /** Somebody has to answer first. */
    public static InterlockRefused unanswered(int rules) {
        return new InterlockRefused("interlock.refused.unanswered", rules);
    }

    /** What was answered is not what the rule says now. */
    public static InterlockRefused changed() {
        return new InterlockRefused("interlock.refused.changed");
    }

    /** The reason is none of those in force. */
    public static InterlockRefused choice() {
        return new InterlockRefused("interlock.refused.choice");
    }

    /** A reason needs words beside its code. */
    public static InterlockRefused withoutWords() {
        return new InterlockRefused("interlock.refused.withoutWords");
    }
}
