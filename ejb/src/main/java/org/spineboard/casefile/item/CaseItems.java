package org.spineboard.casefile.item;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.spineboard.casefile.change.ChangeRefused;
import org.spineboard.casefile.course.CaseStanding;
import org.spineboard.casefile.ledger.CaseLedger;
import org.spineboard.shared.Text;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;

/** How people of the centre settle what a case lacks. */
@Stateless
public class CaseItems {
    @Inject
    CaseLedger ledger;

    /** Closes an item; the case becomes ready, or no longer is, as its blockers say. */
    @Act(Action.CASE_ITEM_CLOSE)
    public CaseStanding close(CloseItem order) {
        String note = Text.paragraph(order.note(), Text.LONG);
        if (order.as() == ItemState.DROPPED && note.isEmpty()) {
            throw ChangeRefused.withoutWords();
        }
        return CaseStanding.of(ledger.change(order.number(), order.version())
                .settle(Set.of(order.item()), order.as())
                .note(note.isEmpty() ? null : note)
                .keep());
    }
}
