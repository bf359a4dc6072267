package org.spineboard.shared;

import jakarta.ejb.ApplicationException;

/**
 * A rule was broken by what somebody asked for. The key names the sentence the person reads; the arguments are codes,
 * counts and case numbers, never anything that identifies a patient, because the message may be logged.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class DomainException extends RuntimeException {
    private final String key;
    private final transient Object[] args;

    protected DomainException(String key, Object... args) {
        super(key);
        this.key = key;
        this.args = args.clone();
    }

    /** Key of the sentence in the message bundle, such as {@code casefile.move.notAllowed}. */
    public String key() {
        return key;
    }

    /** What the sentence's places are filled with, in order. */
    public Object[] args() {
        return args.clone();
    }
}
