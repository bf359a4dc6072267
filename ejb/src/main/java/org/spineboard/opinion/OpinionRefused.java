package org.spineboard.opinion;

import org.spineboard.shared.DomainException;
import org.spineboard.shared.Term;

/** An opinion cannot be asked for, dropped or signed so. */
public final class OpinionRefused extends DomainException {
    private OpinionRefused(String key, Object... args) {
        super(key, args);
    }

    /** The case is not accepted yet, or decided already. */
    public static OpinionRefused notNow() {
        return new OpinionRefused("opinion.refused.notNow");
    }

    /** Nobody is to be asked, or everybody was asked before. */
    public static OpinionRefused nobody() {
        return new OpinionRefused("opinion.refused.nobody");
    }

    /** The specialty was asked and has not been let off. */
    public static OpinionRefused askedAlready(Specialty specialty) {
        return new OpinionRefused("opinion.refused.askedAlready", name(specialty));
    }

    /** The specialty was not asked, or no longer is. */
    public static OpinionRefused notAsked(Specialty specialty) {
        return new OpinionRefused("opinion.refused.notAsked", name(specialty));
    }

    /** The person does not speak for the specialty. */
    public static OpinionRefused notYours(Specialty specialty) {
        return new OpinionRefused("opinion.refused.notYours", name(specialty));
    }

    /** The person named does not speak for the specialty at the centre. */
    public static OpinionRefused person(Specialty specialty) {
        return new OpinionRefused("opinion.refused.person", name(specialty));
    }

    /** A request is dropped, and an opinion replaced, with a reason only. */
    public static OpinionRefused withoutReason() {
        return new OpinionRefused("opinion.refused.withoutReason");
    }

    /** An opinion says why. */
    public static OpinionRefused withoutRationale() {
        return new OpinionRefused("opinion.refused.withoutRationale");
    }

    /** The recommendation is none of those in force. */
    public static OpinionRefused recommendation() {
        return new OpinionRefused("opinion.refused.recommendation");
    }

    private static Term name(Specialty specialty) {
        return new Term("opinion.specialty." + specialty);
    }
}
