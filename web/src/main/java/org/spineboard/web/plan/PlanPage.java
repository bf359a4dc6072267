package org.spineboard.web.plan;

import java.util.Arrays;
import java.util.Optional;
import org.spineboard.shared.security.Action;

/** What an address below a case's plan is for, and where its page lies. */
enum PlanPage {
    LIST("", false, Action.PLAN_READ, "list"),
    ANSWER("answer", false, Action.PLAN_AGREE, "answer"),
    OBSERVE("observe", false, Action.PLAN_OBSERVE, "observe"),
    FORM("", true, Action.PLAN_SIGN, "form"),
    CHECK("check", true, Action.PLAN_SIGN, "check"),
    LEAVE_OUT("leave-out", true, Action.PLAN_SIGN, "leaveOut"),
    COURSE("course", true, Action.PLAN_COURSE, "course");

    private final String path;
    private final boolean ofAPart;
    private final Action action;
    private final String page;

    PlanPage(String path, boolean ofAPart, Action action, String page) {
        this.path = path;
        this.ofAPart = ofAPart;
        this.action = action;
        this.page = page;
    }

    /** The page of that path, about one part or about the whole plan. */
    static Optional<PlanPage> at(String path, boolean ofAPart) {
        return Arrays.stream(values())
                .filter(one -> one.path.equals(path) && one.ofAPart == ofAPart)
                .findFirst();
    }

    Action action() {
        return action;
    }

    /** Whether only those who answer for the treatment have it. */
    boolean isOfOwners() {
        return action == Action.PLAN_SIGN;
    }

    String page() {
        return "/WEB-INF/plan/" + page + ".xhtml";
    }
}
