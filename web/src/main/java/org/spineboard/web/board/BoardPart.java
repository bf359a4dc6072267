package org.spineboard.web.board;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.security.Action;

/** What a page of the board is for. */
public enum BoardPart {
    AGENDA("", Action.BOARD_AGENDA),
    PLAN("plan", Action.BOARD_PLAN),
    PEOPLE("people", Action.BOARD_CALENDAR),
    /** Puts a case on the agenda, with all that can be said about it. */
    LIST("list", Action.BOARD_LIST),
    /** Takes a case off the agenda. */
    OFF("off", Action.BOARD_LIST);

    private final String path;
    private final Action action;

    BoardPart(String path, Action action) {
        this.path = path;
        this.action = action;
    }

    /** The part an address names. */
    static BoardPart at(@Nullable String path) {
        return Arrays.stream(values())
                .filter(part -> part.path.equals(path == null ? "" : path))
                .findFirst()
                .orElseThrow(BoardNotFound::new);
    }

    Action action() {
        return action;
    }
}
