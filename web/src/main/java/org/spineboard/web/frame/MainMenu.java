package org.spineboard.web.frame;

import java.util.Arrays;
import java.util.List;
import org.spineboard.access.Rights;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.Caller;
import org.spineboard.shared.security.Role;

/** The places of the top bar in their order; who sees one is decided by the matrix of rights, as everywhere. */
enum MainMenu {
    WORKLIST("/worklist", "frame.menu.worklist", Action.WORKLIST_READ, false),
    TRIAGE("/triage", "frame.menu.triage", Action.TRIAGE_READ, false),
    BOARDS("/boards", "frame.menu.boards", Action.BOARD_AGENDA, false),
    REFERRALS("/referrals", "frame.menu.referrals", Action.REFERRAL_READ, true),
    NEW_REFERRAL("/referral/neurology", "frame.menu.newReferral", Action.REFERRAL_DRAFT, true),
    AUDIT("/audit", "frame.menu.audit", Action.AUDIT_SEARCH, false),
    SITE("/site", "frame.menu.site", Action.DIRECTORY_READ, false),
    RULES("/rules", "frame.menu.rules", Action.RULE_READ, false),
    SCORES("/scores", "frame.menu.scores", Action.SCORE_READ, false);

    private static final Rights RIGHTS = Rights.packed();

    private final String href;
    private final String key;
    private final Action action;

    /** A coordinator may also refer, but starts from the worklist. */
    private final boolean referrersOnly;

    MainMenu(String href, String key, Action action, boolean referrersOnly) {
        this.href = href;
        this.key = key;
        this.action = action;
        this.referrersOnly = referrersOnly;
    }

    /** What this person may open, the page one stands on marked. */
    static List<MenuPlace> of(Caller caller, String file) {
        String path = file.replaceFirst("\\.xhtml$", "");
        return Arrays.stream(values())
                .filter(place ->
                        (!place.referrersOnly || caller.is(Role.REFERRER)) && RIGHTS.allow(caller, place.action))
                .map(place -> new MenuPlace(place.href, place.key, place.isAt(path)))
                .toList();
    }

    private boolean isAt(String path) {
        return path.equals(href) || path.startsWith(folder());
    }

    /** The first part of the address, which all pages of a place share. */
    private String folder() {
        int end = href.indexOf('/', 1);
        return (end < 0 ? href : href.substring(0, end)) + '/';
    }
}
