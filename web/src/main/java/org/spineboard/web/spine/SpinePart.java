package org.spineboard.web.spine;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.security.Action;

/** What an address below a case's spine is for. */
public enum SpinePart {
    /** All levels as a table. */
    TABLE("", Action.SPINE_READ, "table"),
    LESION("lesion", Action.SPINE_OBSERVE_IMAGING, "observe"),
    NUMBERING("numbering", Action.SPINE_OBSERVE_IMAGING, "observe"),
    EXAMINATION("examination", Action.SPINE_OBSERVE_CLINICAL, "observe"),
    FACTS("facts", Action.SPINE_OBSERVE_FUNCTION, "observe"),
    TREATMENT("treatment", Action.SPINE_TREATMENT, "treatment"),
    TAKE_BACK("take-back", Action.SPINE_READ, "takeback");

    private final String path;
    private final Action action;
    private final String page;

    SpinePart(String path, Action action, String page) {
        this.path = path;
        this.action = action;
        this.page = page;
    }

    static Optional<SpinePart> at(@Nullable String path) {
        return Arrays.stream(values())
                .filter(part -> part.path.equals(path == null ? "" : path))
                .findFirst();
    }

    public String path() {
        return path;
    }

    Action action() {
        return action;
    }

    String page() {
        return "/WEB-INF/spine/" + page + ".xhtml";
    }
}
