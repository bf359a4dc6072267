package org.spineboard.patient;

import org.spineboard.shared.DomainException;

/** What was given as an NHS number cannot be one; the key says why. */
public final class NhsNumberRefused extends DomainException {
    NhsNumberRefused(String key, Object... args) {
        super(key, args);
    }
}
