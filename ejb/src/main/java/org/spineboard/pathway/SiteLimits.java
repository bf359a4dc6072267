package org.spineboard.pathway;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;

/** Tells which limits the site has set; everybody works by them. */
@Stateless
@PermitAll // the guard decides by the matrix
public class SiteLimits {
    @Inject
    ClockRules rules;

    /** The clocks' limits and then the others, as in force now. */
    @Act(Action.SITE_READ)
    public List<LimitRow> inForce() {
        return rules.book().inForce();
    }
}
