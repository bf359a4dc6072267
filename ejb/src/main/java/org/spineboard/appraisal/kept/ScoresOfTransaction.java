package org.spineboard.appraisal.kept;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.Serializable;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Set;
import org.spineboard.appraisal.sheet.Sheets;
import org.spineboard.casefile.CasePlace;
import org.spineboard.casefile.ledger.CaseLedger;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.OrganisationScope;
import org.spineboard.spinerecord.state.StateReader;

/**
 * The cases of which something was observed in the running transaction. At its end their scores are worked out once, however
 * much was observed, and within it: there is no observation without its results.
 */
@TransactionScoped
class ScoresOfTransaction implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CaseLedger ledger;

    @Inject
    transient StateReader states;

    @Inject
    transient ResultBook book;

    @Inject
    transient InstantSource clock;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    transient TransactionSynchronizationRegistry transaction;

    private final Set<CaseNumber> numbers = new LinkedHashSet<>();

    @PostConstruct
    void workAtTheEnd() {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                book.send();
                numbers.forEach(number -> work(number));
                book.send();
            }

            @Override
            public void afterCompletion(int status) {
                numbers.clear();
            }
        });
    }

    void add(CaseNumber number) {
        numbers.add(number);
    }

    /** The act that observed is over by then, and with it its view of the records, so the case's centre looks itself. */
    private void work(CaseNumber number) {
        CasePlace place = ledger.place(number);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        OrganisationScope.within(place.centre(), () -> book.keep(place, Sheets.all(states.now(place)), now));
    }
}
