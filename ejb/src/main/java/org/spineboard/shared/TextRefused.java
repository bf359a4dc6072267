package org.spineboard.shared;

/** A text cannot be stored as it is: too long, or with characters nobody can see. */
public final class TextRefused extends DomainException {
    TextRefused(String key, int max) {
        super(key, max);
    }
}
