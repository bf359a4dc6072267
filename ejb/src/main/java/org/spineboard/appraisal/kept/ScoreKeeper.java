package org.spineboard.appraisal.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.spineboard.appraisal.sheet.Sheets;
import org.spineboard.casefile.CasePlace;
import org.spineboard.casefile.ledger.CaseLedger;
import org.spineboard.spinerecord.SpineObserved;
import org.spineboard.spinerecord.state.StateReader;

/**
 * Works the scores out anew when something they rest on was observed or taken back, once for everything that was observed
 * in a transaction, and within it: no observation without its results.
 */
@ApplicationScoped
class ScoreKeeper {
    @Inject
    CaseLedger ledger;

    @Inject
    StateReader states;

    @Inject
    ResultBook book;

    @Inject
    ObservedCases observed;

    @Inject
    InstantSource clock;

    void hear(@Observes SpineObserved change) {
        observed.add(change.number());
    }

    void work(@Observes(during = TransactionPhase.BEFORE_COMPLETION) SpineObserved change) {
        if (observed.take(change.number())) {
            CasePlace place = ledger.place(change.number());
            book.keep(place, Sheets.all(states.now(place)), clock.instant().truncatedTo(ChronoUnit.MICROS));
        }
    }
}
