package org.spineboard.web.decision;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.security.Action;
import org.spineboard.web.casefile.NoSuchPage;

/** What a page of a case's board is for. */
public enum BoardPlacePart {
    CASE("", Action.DECISION_READ),
    /** Reads back what would be signed. */
    CHECK("check", Action.DECISION_RECORD),
    DEFER("defer", Action.DECISION_RECORD),
    RATIFY("ratify", Action.DECISION_RECORD);

    private final String path;
    private final Action action;

    BoardPlacePart(String path, Action action) {
        this.path = path;
        this.action = action;
    }

    static BoardPlacePart at(@Nullable String path) {
        return Arrays.stream(values())
                .filter(part -> part.path.equals(path == null ? "" : path))
                .findFirst()
                .orElseThrow(NoSuchPage::new);
    }

    Action action() {
        return action;
    }
}
