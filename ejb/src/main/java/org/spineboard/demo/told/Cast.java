package org.spineboard.demo.told;

import java.util.concurrent.Callable;
import org.spineboard.access.ActingAs;
import org.spineboard.demo.people.Demonstration;
import org.spineboard.shared.security.Caller;

/** The members of staff in whose name the demonstration tells what they did. */
public final class Cast {
    /** Who coordinates at the centre. */
    public static final String COORDINATOR = "coordinator";

    private final Demonstration demonstration;

    public Cast(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    /** What comes of the work when this person does it. */
    public <T> T as(String username, Callable<T> work) {
        return as(demonstration.caller(username), work);
    }

    /** The same for somebody at hand. */
    public <T> T as(Caller caller, Callable<T> work) {
        try {
            return ActingAs.call(caller, work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Who refers for that hospital. */
    Caller referrer(String organisation) {
        return demonstration.caller(organisation.equals("NGH") ? "referrer" : "referrer2");
    }

    /** How people know this person. */
    public String name(String username) {
        return demonstration.caller(username).displayName();
    }
}
