package org.spineboard.shared.security;

import org.spineboard.shared.DomainException;

/** The caller's roles do not allow the act. */
public final class NotAllowed extends DomainException {
    public NotAllowed(Action action) {
        super("shared.act.notAllowed", action.name());
    }

    private NotAllowed(String key) {
        super(key);
    }

    /** Nobody has signed in. */
    public static NotAllowed anonymous() {
        return new NotAllowed("shared.act.anonymous");
    }

    /** The method names no act, so nobody may call it. */
    public static NotAllowed unnamed() {
        return new NotAllowed("shared.act.unnamed");
    }

    /** The identity provider does not say where the person works. */
    public static NotAllowed withoutOrganisation() {
        return new NotAllowed("shared.act.withoutOrganisation");
    }
}
