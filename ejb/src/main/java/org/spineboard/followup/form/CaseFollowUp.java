package org.spineboard.followup.form;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.CasePlace;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.item.FollowUpPoint;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/**
 * The follow-up of a case.
 *
 * @param since when the last treatment ended; null before the case ever came to follow-up
 * @param rows all forms, the latest time in follow-up first, 8 weeks before 6 months
 */
public record CaseFollowUp(
        CasePlace place, @Nullable Instant since, StateBefore before, List<PointRow> rows, int version)
        implements Concerning, Serializable {
    public CaseFollowUp {
        rows = List.copyOf(rows);
    }

    /** The forms of the present time in follow-up. */
    public List<PointRow> current() {
        int round = rows.isEmpty() ? 0 : rows.get(0).round();
        return rows.stream().filter(row -> row.round() == round).toList();
    }

    /** The form of that time, of the present time in follow-up. */
    public Optional<PointRow> of(FollowUpPoint point) {
        return current().stream().filter(row -> row.point() == point).findFirst();
    }

    /** Whether forms are signed and given up now. */
    public boolean isOpen() {
        return place.status() == CaseStatus.FOLLOW_UP;
    }

    /** What keeps the case from being closed. */
    public List<FollowUpPoint> lacking() {
        return current().stream()
                .filter(row -> !row.isSettled())
                .map(PointRow::point)
                .toList();
    }

    @Override
    public Set<Subject> subjects() {
        return place.subjects();
    }
}
