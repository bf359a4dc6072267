package org.spineboard.biopsy.code;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.spineboard.platform.PicklistEntry;
import org.spineboard.platform.Picklists;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;

/** What the forms about tissue let people choose from. */
@Stateless
public class TissueChoices {
    /** Why tissue is needed. */
    public static final String INDICATION = "BIOPSY_INDICATION";
    /** Why it is not. */
    public static final String WAIVER_REASON = "BIOPSY_WAIVER_REASON";

    @Inject
    Picklists picklists;

    @Inject
    CodeBook codes;

    /** Why tissue may be needed. */
    @Act(Action.SITE_READ)
    public List<PicklistEntry> indications() {
        return picklists.of(INDICATION);
    }

    /** Why it may not be needed. */
    @Act(Action.SITE_READ)
    public List<PicklistEntry> waiverReasons() {
        return picklists.of(WAIVER_REASON);
    }

    /** Codes that hold all these words; at most 20. */
    @Act(Action.SITE_READ)
    public List<CodeRow> search(Axis axis, String words) {
        return codes.search(axis, words);
    }
}
