package org.spineboard.referral.minimum;

import java.io.Serializable;

/**
 * Something the minimum data set asks for and the referral does not say.
 *
 * @param field key of the form's field where it is answered
 * @param letters {@code E} must be there before sending, {@code H} before listing, {@code S} is only missed
 */
public record MissingField(DataItem item, String field, String letters) implements Serializable {
    /** Whether the referral cannot be sent without it. */
    public boolean stopsSending() {
        return letters.contains("E");
    }

    /** Whether the case cannot be listed without it. */
    public boolean stopsListing() {
        return letters.contains("H");
    }
}
