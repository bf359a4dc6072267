package org.spineboard.referral;

import org.spineboard.shared.DomainException;

/** There is no such referral, or none the caller may know of. */
public final class ReferralNotFound extends DomainException {
    public ReferralNotFound() {
        super("referral.notFound");
    }
}
