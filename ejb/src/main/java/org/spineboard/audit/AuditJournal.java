package org.spineboard.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import org.spineboard.shared.Subject;
import org.spineboard.shared.security.ActJournal;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.Caller;

/** Writes acts down: what was done, with the work itself; what was refused, whatever becomes of the work. */
@ApplicationScoped
@Transactional
class AuditJournal implements ActJournal {
    private static final String DONE = "DONE";

    @Inject
    ActsOfTransaction acts;

    @Inject
    AuditEntries entries;

    @Inject
    InstantSource clock;

    @Override
    @Transactional(Transactional.TxType.REQUIRED)
    public void done(Action action, Caller caller, Collection<Subject> subjects) {
        acts.add(DoneAct.now(clock.instant(), action, caller, subjects, DONE));
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refused(Action action, Caller caller, Collection<Subject> subjects, String reason) {
        entries.add(List.of(DoneAct.now(clock.instant(), action, caller, subjects, reason)));
    }
}
