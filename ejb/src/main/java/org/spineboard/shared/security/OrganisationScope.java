package org.spineboard.shared.security;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.spineboard.shared.OrganisationCode;

/**
 * Whose records the running thread may see. The persistence layer puts this into every query and every load by key of
 * an entity that carries the {@value #FILTER} filter; outside any scope nothing at all is visible.
 */
public final class OrganisationScope {
    /** Name of the persistence filter. */
    public static final String FILTER = "organisation";

    /** Name of its only parameter; the persistence layer stumbles over one that is called as the filter is. */
    public static final String VIEWER = "viewer";

    /** The condition for whatever belongs to a centre and knows who referred it. */
    public static final String CENTRE_OR_REFERRER =
            "(:viewer = '*' or centre = :viewer or referring_organisation = :viewer)";

    /** The condition for what hangs on a case by {@code case_number} and is seen by whoever sees the case. */
    public static final String OF_A_CASE = "(:viewer = '*' or exists (select 1 from case_file f"
            + " where f.case_number = {alias}.case_number"
            + " and (f.centre = :viewer or f.referring_organisation = :viewer)))";

    /** The condition for what hangs on a case by {@code case_number} and stays inside its centre. */
    public static final String OF_A_CASE_INSIDE = "(:viewer = '*' or exists (select 1 from case_file f"
            + " where f.case_number = {alias}.case_number and f.centre = :viewer))";

    private static final String EVERYTHING = "*";
    private static final String NOTHING = "";
    private static final ThreadLocal<String> CURRENT = ThreadLocal.withInitial(() -> NOTHING);

    private OrganisationScope() {}

    /** Does the work while this thread sees what {@code organisation} may see. */
    public static <T> T call(OrganisationCode organisation, Callable<T> work) throws Exception {
        String before = CURRENT.get();
        CURRENT.set(organisation.value());
        try {
            return work.call();
        } finally {
            CURRENT.set(before);
        }
    }

    /** The same for work that throws nothing checked, such as looking for a patient at the receiving centre. */
    public static <T> T within(OrganisationCode organisation, Supplier<T> work) {
        return within(organisation.value(), work);
    }

    /** Does the work while this thread sees the records of all organisations; for the product's own jobs only. */
    public static <T> T withinAll(Supplier<T> work) {
        return within(EVERYTHING, work);
    }

    private static <T> T within(String organisation, Supplier<T> work) {
        String before = CURRENT.get();
        CURRENT.set(organisation);
        try {
            return work.get();
        } finally {
            CURRENT.set(before);
        }
    }

    /** Tells the persistence layer which organisation is in force. */
    public static final class InForce implements Supplier<String> {
        @Override
        public String get() {
            return CURRENT.get();
        }
    }
}
