package org.spineboard.web.casefile;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.Move;
import org.spineboard.casefile.Track;
import org.spineboard.shared.security.Action;

/** The parts a case's page has, each with an address of its own: what is read about a case, and what is done to it. */
public enum CaseSection {
    OVERVIEW("", "list", Action.CASE_READ),
    REFERRAL("referral", "inbox", Action.CASE_READ),
    IMAGING("imaging", "scan", Action.IMAGING_READ),
    DOCUMENTS("documents", "file", Action.DOCUMENT_READ),
    TISSUE("tissue", "drop", Action.TISSUE_READ),
    OPINIONS("opinions", "message", Action.OPINION_READ),
    TIMELINE("timeline", "clock", Action.CASE_READ),
    AUDIT("audit", "eye", Action.AUDIT_READ),
    ITEM("items", "tick", Action.CASE_ITEM_CLOSE),
    ESCALATE("escalate", "bell", Action.CASE_ESCALATE, Move.ESCALATE),
    STAND_DOWN("stand-down", "arrow-down", Action.CASE_STAND_DOWN, Move.STAND_DOWN),
    WITHDRAW("withdraw", "close", Action.CASE_WITHDRAW, Move.WITHDRAW),
    DEATH("death", "calendar", Action.CASE_DEATH, Move.DIE);

    private final String path;
    private final String icon;
    private final Action action;
    private final @Nullable Move move;

    CaseSection(String path, String icon, Action action) {
        this(path, icon, action, null);
    }

    CaseSection(String path, String icon, Action action, @Nullable Move move) {
        this.path = path;
        this.icon = icon;
        this.action = action;
        this.move = move;
    }

    /** The section of an address. */
    static CaseSection at(@Nullable String path) {
        return Arrays.stream(values())
                .filter(section -> section.path.equals(path == null ? "" : path))
                .findFirst()
                .orElseThrow(NoSuchPage::new);
    }

    /** Whether it is one of those the left rail leads to. */
    boolean isRead() {
        return move == null && this != ITEM;
    }

    /** Whether it is a page that stands before an act on the case as a whole. */
    public boolean isAct() {
        return move != null;
    }

    /** Whether it is something done to a case that stands there. */
    boolean isOpenTo(CaseStatus status, Track track) {
        return move != null && move.startsAt(status, track);
    }

    public String path() {
        return path;
    }

    public String icon() {
        return icon;
    }

    Action action() {
        return action;
    }
}
