package org.spineboard.casefile.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.spineboard.casefile.Blocker;
import org.spineboard.casefile.ReadinessCheck;
import org.spineboard.shared.CaseNumber;

/** What is still owed on a case keeps it from the board, as far as its track cares. */
@ApplicationScoped
class OpenItemsCheck implements ReadinessCheck {
    @Inject
    CaseFiles files;

    @Override
    public List<Blocker> blockers(CaseNumber number) {
        return files.get(number).itemBlockers();
    }
}
