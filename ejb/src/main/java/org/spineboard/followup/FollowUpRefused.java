package org.spineboard.followup;

import org.spineboard.casefile.item.FollowUpPoint;
import org.spineboard.shared.DomainException;
import org.spineboard.shared.Term;

/** A follow-up cannot be signed or given up so, or the case not closed yet. */
public final class FollowUpRefused extends DomainException {
    private FollowUpRefused(String key, Object... args) {
        super(key, args);
    }

    /** The case is not in follow-up. */
    public static FollowUpRefused notNow() {
        return new FollowUpRefused("followup.refused.notNow");
    }

    /** The patient was seen before the treatment ended, or is said to be seen in the future. */
    public static FollowUpRefused seenOn() {
        return new FollowUpRefused("followup.refused.seenOn");
    }

    /** Pain goes from 0 to 10, ECOG from 0 to 5. */
    public static FollowUpRefused outOfRange() {
        return new FollowUpRefused("followup.refused.outOfRange");
    }

    /** Complications are said to be there and none is named, or the other way round. */
    public static FollowUpRefused complications() {
        return new FollowUpRefused("followup.refused.complications");
    }

    /** A correction gives its reason. */
    public static FollowUpRefused withoutReason() {
        return new FollowUpRefused("followup.refused.withoutReason");
    }

    /** The reason is none of those in force. */
    public static FollowUpRefused reason() {
        return new FollowUpRefused("followup.refused.reason");
    }

    /** The form is signed or given up already. */
    public static FollowUpRefused settled(FollowUpPoint point) {
        return new FollowUpRefused("followup.refused.settled", name(point));
    }

    /** The case cannot be closed: this form is neither signed nor given up. */
    public static FollowUpRefused lacking(FollowUpPoint point) {
        return new FollowUpRefused("followup.refused.lacking", name(point));
    }

    /** The case cannot be closed: neither form is signed or given up. */
    public static FollowUpRefused lackingBoth() {
        return new FollowUpRefused("followup.refused.lackingBoth");
    }

    private static Term name(FollowUpPoint point) {
        return new Term("followup.point." + point);
    }
}
