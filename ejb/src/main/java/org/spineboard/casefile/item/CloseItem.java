package org.spineboard.casefile.item;

import java.util.Set;
import java.util.UUID;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * Close an open item.
 *
 * @param as {@code DONE}, or {@code DROPPED} when it is no longer wanted
 * @param note what was found, or why it is dropped; must not be empty when dropped
 * @param version the version of the case the person saw
 */
public record CloseItem(CaseNumber number, UUID item, ItemState as, String note, int version) implements Concerning {
    public CloseItem {
        if (as == ItemState.OPEN) {
            throw new IllegalArgumentException("An item is closed as done or as dropped");
        }
    }

    @Override
    public Set<Subject> subjects() {
        return Set.of(Subject.of(number));
    }
}
