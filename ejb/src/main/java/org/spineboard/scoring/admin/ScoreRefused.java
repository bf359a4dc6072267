package org.spineboard.scoring.admin;

import org.spineboard.shared.DomainException;

/** A score cannot be switched so. */
public final class ScoreRefused extends DomainException {
    private ScoreRefused(String key) {
        super(key);
    }

    /** There is no score of that key. */
    public static ScoreRefused unknown() {
        return new ScoreRefused("scoring.refused.unknown");
    }

    /** Switching says why. */
    public static ScoreRefused withoutReason() {
        return new ScoreRefused("scoring.refused.withoutReason");
    }

    /** Only scores whose table nobody has read are switched; the others are always on. */
    public static ScoreRefused alwaysOn() {
        return new ScoreRefused("scoring.refused.alwaysOn");
    }
}
