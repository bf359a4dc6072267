package org.spineboard.access;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.security.Caller;

/**
 * Work that no request started (loading the demonstration, checks inside the server) states in whose name it is done.
 * It goes through the same guard as everybody else. An architecture test keeps it out of pages and interfaces.
 */
public final class ActingAs {
    private static final ThreadLocal<Caller> CURRENT = new ThreadLocal<>();

    private ActingAs() {}

    /** Does the work as this caller, on this thread only. */
    public static <T> T call(Caller caller, Callable<T> work) throws Exception {
        Caller before = CURRENT.get();
        CURRENT.set(caller);
        try {
            return work.call();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    static @Nullable Caller current() {
        return CURRENT.get();
    }
}
