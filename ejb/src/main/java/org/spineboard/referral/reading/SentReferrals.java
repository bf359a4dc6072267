package org.spineboard.referral.reading;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.spineboard.shared.Concerning;
import org.spineboard.shared.Subject;

/** Several referrals read in one act. */
public record SentReferrals(List<SentReferral> rows) implements Concerning, Serializable {
    public SentReferrals {
        rows = List.copyOf(rows);
    }

    @Override
    public Set<Subject> subjects() {
        return rows.stream().flatMap(row -> row.subjects().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
