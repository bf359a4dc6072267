package org.spineboard.harness;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the servers of this run are found. */
public record RunningStack(URI application, URI issuer, int managementPort, Path home) {
    private static @Nullable RunningStack current;

    /** The stack the tests run against; it runs from the first test on. */
    public static RunningStack current() {
        if (current == null) {
            throw new IllegalStateException("No stack is running: the test lacks the Arquillian extension");
        }
        return current;
    }

    static void started(RunningStack stack) {
        current = stack;
    }
}
