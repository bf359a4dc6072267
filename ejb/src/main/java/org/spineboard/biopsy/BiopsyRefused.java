package org.spineboard.biopsy;

import java.util.List;
import org.spineboard.shared.DomainException;
import org.spineboard.shared.Term;

/** What is said about tissue, or wanted of it, cannot be. */
public final class BiopsyRefused extends DomainException {
    private BiopsyRefused(String key, Object... args) {
        super(key, args);
    }

    /** The case has no such biopsy. */
    public static BiopsyRefused notFound() {
        return new BiopsyRefused("biopsy.notFound");
    }

    /** The biopsy does not stand where this can be done. */
    public static BiopsyRefused state(BiopsyState state) {
        return new BiopsyRefused("biopsy.state.not", new Term("biopsy.state." + state));
    }

    /** The case is not taken on yet, or has ended. */
    public static BiopsyRefused caseNotOpen() {
        return new BiopsyRefused("biopsy.caseNotOpen");
    }

    /** A biopsy is under way, so it cannot be said that none is needed. */
    public static BiopsyRefused underWay() {
        return new BiopsyRefused("biopsy.underWay");
    }

    /** There is a result, or it was waived already. */
    public static BiopsyRefused nothingOwed() {
        return new BiopsyRefused("biopsy.nothingOwed");
    }

    /** The reason is none of those in force. */
    public static BiopsyRefused reason() {
        return new BiopsyRefused("biopsy.reasonUnknown");
    }

    /** Words are missing without which it says nothing. */
    public static BiopsyRefused withoutWords() {
        return new BiopsyRefused("biopsy.wordsMissing");
    }

    /** Refuses when anything is wrong. */
    public static void ifAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new BiopsyRefused(faults.get(0).key());
        }
    }
}
