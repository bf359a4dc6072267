package org.spineboard.web.frame;

import jakarta.el.MethodNotFoundException;
import jakarta.el.PropertyNotFoundException;
import jakarta.faces.view.facelets.FaceletException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Tells of an exception without its message, which may repeat what a user typed; what is wrong with a page is told. */
public final class Faults {
    private static final int FRAMES = 6;

    private Faults() {}

    /** Kinds of the exception and its causes, each with the first places of its stack. */
    public static String outline(Throwable thrown) {
        StringBuilder outline = new StringBuilder();
        for (Throwable cause = thrown; cause != null && cause != cause.getCause(); cause = cause.getCause()) {
            outline.append(outline.isEmpty() ? "" : " < ")
                    .append(cause.getClass().getName())
                    .append(isOfAPage(cause) ? " " + cause.getMessage() : "")
                    .append(Arrays.stream(cause.getStackTrace())
                            .limit(FRAMES)
                            .map(StackTraceElement::toString)
                            .collect(Collectors.joining(", ", " [", "]")));
        }
        return outline.toString();
    }

    /** These name an expression or a tag and its place in a page, never a value. */
    private static boolean isOfAPage(Throwable thrown) {
        return thrown instanceof PropertyNotFoundException
                || thrown instanceof MethodNotFoundException
                || thrown instanceof FaceletException;
    }
}
