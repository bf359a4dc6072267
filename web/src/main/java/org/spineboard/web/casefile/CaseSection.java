package org.spineboard.web.casefile;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.Move;
import org.spineboard.casefile.Track;
import org.spineboard.shared.security.Action;

/** The parts a case's page has, each with an address of its own: what is read about a case, and what is done to it. */
public enum CaseSection {
    OVERVIEW("", "list", Action.CASE_READ, "casefile/overview"),
    REFERRAL("referral", "inbox", Action.CASE_READ, "casefile/referral"),
    IMAGING("imaging", "scan", Action.IMAGING_READ, "imaging/section"),
    SPINE("spine", "board", Action.SPINE_READ, "spine/section"),
    DOCUMENTS("documents", "file", Action.DOCUMENT_READ, "document/section"),
    TISSUE("tissue", "drop", Action.TISSUE_READ, "biopsy/tissue"),
    OPINIONS("opinions", "message", Action.OPINION_READ, "opinion/opinions"),
    BOARD("board", "calendar", Action.DECISION_READ, "decision/section"),
    PLAN("plan", "flow", Action.PLAN_READ, "plan/section"),
    FOLLOW_UP("follow-up", "calendar", Action.FOLLOW_UP_READ, "followup/section"),
    TIMELINE("timeline", "clock", Action.CASE_READ, "casefile/timeline"),
    AUDIT("audit", "eye", Action.AUDIT_READ, "casefile/audit"),
    ITEM("items", "tick", Action.CASE_ITEM_CLOSE, "casefile/item"),
    ESCALATE("escalate", "bell", Action.CASE_ESCALATE, Move.ESCALATE),
    STAND_DOWN("stand-down", "arrow-down", Action.CASE_STAND_DOWN, Move.STAND_DOWN),
    RETURN("return", "arrow-up", Action.CASE_RETURN, Move.RETURN),
    CLOSE("close", "tick", Action.CASE_CLOSE, "followup/close", Move.CLOSE),
    AGAIN("new-suspicion", "plus", Action.REFERRAL_DRAFT, "casefile/again"),
    WITHDRAW("withdraw", "close", Action.CASE_WITHDRAW, Move.WITHDRAW),
    DEATH("death", "calendar", Action.CASE_DEATH, Move.DIE);

    private final String path;
    private final String icon;
    private final Action action;
    private final String page;
    private final @Nullable Move move;

    CaseSection(String path, String icon, Action action, String page) {
        this(path, icon, action, page, null);
    }

    CaseSection(String path, String icon, Action action, Move move) {
        this(path, icon, action, "casefile/act", move);
    }

    CaseSection(String path, String icon, Action action, String page, @Nullable Move move) {
        this.path = path;
        this.icon = icon;
        this.action = action;
        this.page = page;
        this.move = move;
    }

    /** The section of an address. */
    static CaseSection at(@Nullable String path) {
        return named(path).orElseThrow(NoSuchPage::new);
    }

    /** The section of that address, if there is one. */
    static Optional<CaseSection> named(@Nullable String path) {
        return Arrays.stream(values())
                .filter(section -> section.path.equals(path == null ? "" : path))
                .findFirst();
    }

    /** Where its page lies. */
    String page() {
        return "/WEB-INF/" + page + ".xhtml";
    }

    /** The parts of the record that its page reads beside the case itself. */
    Stream<CaseSection> read(CaseStatus status) {
        if (this != OVERVIEW) {
            return Stream.of(this);
        }
        Stream<CaseSection> always = Stream.of(OVERVIEW, REFERRAL, TIMELINE);
        return status.isBeforeAcceptance() ? always : Stream.concat(always, Stream.of(OPINIONS));
    }

    /** Whether it is one of those the left rail leads to. */
    boolean isRead() {
        return move == null && this != ITEM && this != AGAIN;
    }

    /** Whether it is a page that stands before an act on the case as a whole. */
    public boolean isAct() {
        return move != null || this == AGAIN;
    }

    /** Whether it is something done to a case that stands there. */
    boolean isOpenTo(CaseStatus status, Track track) {
        if (this == AGAIN) {
            return status.isEnd() && status != CaseStatus.DECEASED;
        }
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
