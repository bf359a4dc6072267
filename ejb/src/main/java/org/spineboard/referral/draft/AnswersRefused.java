package org.spineboard.referral.draft;

import org.spineboard.shared.DomainException;

/** What a page sent cannot be kept even as a draft: no page of ours sends such a thing. */
public final class AnswersRefused extends DomainException {
    AnswersRefused(String key) {
        super(key);
    }
}
