package org.spineboard.it;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.spineboard.access.ActingAs;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.security.Caller;
import org.spineboard.shared.security.Role;

/** Somebody who calls the services: any role, of any organisation. */
public final class As {
    public static final OrganisationCode REGIONAL_CENTRE = new OrganisationCode("RSC");
    public static final OrganisationCode COASTAL_CENTRE = new OrganisationCode("CSC");
    public static final OrganisationCode NORTHFIELD = new OrganisationCode("NGH");
    public static final OrganisationCode ST_ANNES = new OrganisationCode("SAD");

    private static final AtomicLong NEXT = new AtomicLong(System.currentTimeMillis());

    private final Caller caller;

    private As(Caller caller) {
        this.caller = caller;
    }

    /** Somebody with this one role; a referrer works at Northfield, an integration too, all others at the centre. */
    public static As role(Role role) {
        return role == Role.REFERRER || role == Role.INTEGRATION ? role(role, NORTHFIELD) : role(role, REGIONAL_CENTRE);
    }

    /** Somebody with this one role, working there. */
    public static As role(Role role, OrganisationCode organisation) {
        String name = role.realmName() + "-" + organisation.value();
        return new As(new Caller("test-" + name, name, "Test " + name, Set.of(role), organisation));
    }

    /** Somebody whom nobody else in the run is, so that what they did can be told apart. */
    public static As somebody(Role role, OrganisationCode organisation) {
        String name = role.realmName() + "-" + NEXT.incrementAndGet();
        return new As(new Caller("test-" + name, name, "Test " + name, Set.of(role), organisation));
    }

    /** The same person with one role more. */
    public As and(Role role) {
        Set<Role> roles = new HashSet<>(caller.roles());
        roles.add(role);
        return new As(
                new Caller(caller.subject(), caller.username(), caller.displayName(), roles, caller.organisation()));
    }

    public Caller caller() {
        return caller;
    }

    /** What the work gives when this person does it. */
    public <T> T get(Callable<T> work) {
        try {
            return ActingAs.call(caller, work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Lets this person do the work. */
    public void run(Runnable work) {
        get(() -> {
            work.run();
            return caller;
        });
    }
}
