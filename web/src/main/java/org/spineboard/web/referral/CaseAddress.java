package org.spineboard.web.referral;

import org.jspecify.annotations.Nullable;
import org.spineboard.shared.CaseNumber;

/** Case numbers in addresses. */
final class CaseAddress {
    private static final String NOBODYS = "0000-0000";

    private CaseAddress() {}

    /** The number in the address; one that is none means a case that does not exist. */
    static CaseNumber parse(@Nullable String text) {
        return new CaseNumber(text != null && text.matches("\\d{4}-\\d{4,8}") ? text : NOBODYS);
    }
}
