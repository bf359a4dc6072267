package org.spineboard.web.imaging;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spineboard.imaging.StudyState;
import org.spineboard.imaging.report.StudyFile;
import org.spineboard.shared.security.Action;

/** The pages of a case's imaging, by what stands last in their addresses. */
public enum ImagingPage {
    LIST("", Action.IMAGING_READ),
    REQUEST("request", Action.IMAGING_REQUEST),
    DECLARE("declare", Action.IMAGING_ARRANGE),
    BOOK("book", Action.IMAGING_ARRANGE),
    DONE("done", Action.IMAGING_ARRANGE),
    SHOW("show", Action.IMAGING_ARRANGE),
    CANCEL("cancel", Action.IMAGING_REQUEST),
    REPORT("report", Action.IMAGING_REPORT),
    CHECK("check", Action.IMAGING_REPORT);

    private final String path;
    private final Action action;

    ImagingPage(String path, Action action) {
        this.path = path;
        this.action = action;
    }

    /** The page without a study that is called so. */
    static Optional<ImagingPage> ofCase(@Nullable String path) {
        return Arrays.stream(values())
                .filter(page -> !page.isOfStudy() && page.path.equals(path == null ? "" : path))
                .findFirst();
    }

    /** The page of a study that is called so. */
    static Optional<ImagingPage> ofStudy(@Nullable String path) {
        return Arrays.stream(values())
                .filter(page -> page.isOfStudy() && page.path.equals(path))
                .findFirst();
    }

    private boolean isOfStudy() {
        return compareTo(DECLARE) > 0;
    }

    /** Whether a study that stands there leads to it. */
    boolean isOpenTo(StudyFile file) {
        StudyState state = file.study().state();
        return switch (this) {
            case LIST, REQUEST, DECLARE -> false;
            case BOOK, DONE, CANCEL -> state.isWaiting();
            case SHOW -> state == StudyState.DECLARED;
            case REPORT -> state.isReportable();
            case CHECK -> false;
        };
    }

    /** Whether it is a form of its own kind, with a view of its own. */
    public boolean isStep() {
        return this == BOOK || this == DONE || this == SHOW || this == CANCEL;
    }

    public String path() {
        return path;
    }

    Action action() {
        return action;
    }
}
