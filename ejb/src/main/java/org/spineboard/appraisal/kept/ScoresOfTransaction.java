package org.spineboard.appraisal.kept;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.Serializable;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Set;
import org.spineboard.appraisal.sheet.Sheets;
import org.spineboard.casefile.CasePlace;
import org.spineboard.casefile.ledger.CaseLedger;
import org.spineboard.shared.CaseNumber;
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

    private void work(CaseNumber number) {
        CasePlace place = ledger.place(number);
        book.keep(place, Sheets.all(states.now(place)), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
