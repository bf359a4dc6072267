package org.spineboard.shared.security;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.OrganisationCode;

/**
 * Whose records the running thread may see. The persistence layer puts this into every query and every load by key of
 * an entity that carries the {@value #FILTER} filter; outside any scope nothing at all is visible.
 */
public final class OrganisationScope implements AutoCloseable {
    /** Name of the persistence filter and of its only parameter. */
    public static final String FILTER = "organisation";

    /** The condition for whatever belongs to a centre and knows who referred it. */
    public static final String CENTRE_OR_REFERRER =
            "(:organisation = '*' or centre = :organisation or referring_organisation = :organisation)";

    private static final String EVERYTHING = "*";
    private static final String NOTHING = "";
    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private final @Nullable String before;

    private OrganisationScope(String organisation) {
        before = CURRENT.get();
        CURRENT.set(organisation);
    }

    /** Until closed, this thread sees what {@code organisation} may see. */
    public static OrganisationScope open(OrganisationCode organisation) {
        return new OrganisationScope(organisation.value());
    }

    /** Until closed, this thread sees the records of all organisations; for the product's own jobs only. */
    public static OrganisationScope openToAll() {
        return new OrganisationScope(EVERYTHING);
    }

    /** Runs a piece of work in another organisation's scope, such as looking for a patient at the receiving centre. */
    public static <T> T within(OrganisationCode organisation, Supplier<T> work) {
        try (OrganisationScope scope = open(organisation)) {
            return scope.run(work);
        }
    }

    private <T> T run(Supplier<T> work) {
        return work.get();
    }

    @Override
    public void close() {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }

    /** Tells the persistence layer which organisation is in force. */
    public static final class InForce implements Supplier<String> {
        @Override
        public String get() {
            String organisation = CURRENT.get();
            return organisation == null ? NOTHING : organisation;
        }
    }
}
