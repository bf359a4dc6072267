package org.spineboard.appraisal.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.spineboard.spinerecord.SpineObserved;

/** Has the scores worked out anew when something they rest on was observed or taken back. */
@ApplicationScoped
class ScoreKeeper {
    @Inject
    ScoresOfTransaction scores;

    void hear(@Observes SpineObserved change) {
        scores.add(change.number());
    }
}
