package org.spineboard.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.spineboard.casefile.item.ItemState;
import org.spineboard.casefile.ledger.CaseLedger;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.OrganisationScope;
import org.spineboard.shared.security.Role;

/** Settles all at once what a case lacks, which people do one by one. */
@ApplicationScoped
@Transactional
public class SettledCases {
    @Inject
    CaseLedger ledger;

    private final As coordinator = As.role(Role.COORDINATOR);

    /** None of these is wanted any more. */
    public void drop(CaseNumber number, Set<UUID> items) {
        coordinator.get(() -> OrganisationScope.within(As.REGIONAL_CENTRE, () -> ledger.change(number)
                .settle(items, ItemState.DROPPED)
                .note("Not wanted here")
                .keep()));
    }
}
