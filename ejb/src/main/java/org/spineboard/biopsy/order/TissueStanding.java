package org.spineboard.biopsy.order;

import java.util.List;
import org.spineboard.biopsy.Adequacy;
import org.spineboard.biopsy.BiopsyState;

/** What a case has of tissue. */
public enum TissueStanding {
    /** Neither a usable result nor a decision that none is needed. */
    NEEDED,
    /** Decided that none is needed, and nothing asked for since. */
    WAIVED,
    /** A report that is not inadequate. */
    FOUND;

    /** How the case stands by all its biopsies and waivers. */
    public static TissueStanding of(List<BiopsyRow> biopsies, List<WaiverRow> waivers) {
        if (biopsies.stream().anyMatch(TissueStanding::isUsable)) {
            return FOUND;
        }
        return waivers.stream().anyMatch(waiver -> isLast(waiver, biopsies)) ? WAIVED : NEEDED;
    }

    private static boolean isUsable(BiopsyRow biopsy) {
        return biopsy.adequacy() != null && biopsy.adequacy() != Adequacy.INADEQUATE;
    }

    private static boolean isLast(WaiverRow waiver, List<BiopsyRow> biopsies) {
        return biopsies.stream()
                .filter(biopsy -> biopsy.state() != BiopsyState.CANCELLED)
                .noneMatch(
                        biopsy -> biopsy.requestedAt().isAfter(waiver.signed().at()));
    }
}
