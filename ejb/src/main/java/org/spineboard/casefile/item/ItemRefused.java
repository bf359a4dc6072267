package org.spineboard.casefile.item;

import org.spineboard.shared.DomainException;

/** An item cannot be closed by this person, or not any more. */
public final class ItemRefused extends DomainException {
    private ItemRefused(String key) {
        super(key);
    }

    /** The case has no such open item for this person. */
    public static ItemRefused notOpen() {
        return new ItemRefused("casefile.item.notOpen");
    }

    /** A record settles it, such as a signed report; nobody does by saying so. */
    public static ItemRefused needsItsRecord() {
        return new ItemRefused("casefile.item.needsItsRecord");
    }

    /** Tissue is done without only where a clinician says so, with reasons and signature. */
    public static ItemRefused needsWaiver() {
        return new ItemRefused("casefile.item.needsWaiver");
    }

    /** Whoever opened it may not be the one who closes it. */
    public static ItemRefused needsOtherEyes() {
        return new ItemRefused("casefile.item.fourEyes");
    }
}
