package org.spineboard.web.frame;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Tells of an exception without its messages, which may repeat what a user typed. */
public final class Faults {
    private static final int FRAMES = 6;

    private Faults() {}

    /** Kinds of the exception and its causes, each with the first places of its stack. */
    public static String outline(Throwable thrown) {
        StringBuilder outline = new StringBuilder();
        for (Throwable cause = thrown; cause != null && cause != cause.getCause(); cause = cause.getCause()) {
            outline.append(outline.isEmpty() ? "" : " < ")
                    .append(cause.getClass().getName())
                    .append(Arrays.stream(cause.getStackTrace())
                            .limit(FRAMES)
                            .map(StackTraceElement::toString)
                            .collect(Collectors.joining(", ", " [", "]")));
        }
        return outline.toString();
    }
}
