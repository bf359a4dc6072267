package org.spineboard.referral.draft;

import org.spineboard.shared.DomainException;

/** The draft was sent or discarded, or never was the caller's. */
public final class DraftNotFound extends DomainException {
    DraftNotFound() {
        super("referral.draft.notFound");
    }
}
