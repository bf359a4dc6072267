package org.spineboard.shared.security;

import org.jspecify.annotations.Nullable;

/**
 * Where a call came from, for the audit trail: the client's address, a hash of the session, the id of the request.
 * Work that no request started has none.
 */
public record RequestTrace(String address, @Nullable String sessionHash, String requestId) {
    private static final ThreadLocal<RequestTrace> CURRENT = new ThreadLocal<>();

    /** Binds this trace to the running thread until {@link #leave()}. */
    public void enter() {
        CURRENT.set(this);
    }

    /** Forgets the running thread's trace. */
    public static void leave() {
        CURRENT.remove();
    }

    /** The running thread's trace, if a request is being served. */
    public static @Nullable RequestTrace current() {
        return CURRENT.get();
    }
}
