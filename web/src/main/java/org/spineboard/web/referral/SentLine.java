package org.spineboard.web.referral;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.reading.OwnReferralStatus;
import org.spineboard.referral.draft.MyReferrals.SentRow;
import org.spineboard.shared.ReferralId;

/** A line of the referrer's list: what was sent, by whom, and where it stands. */
public record SentLine(SentRow sent, OwnReferralStatus status) implements Serializable {
    /** The referrals of which the caller may know the state. */
    static List<SentLine> of(List<SentRow> rows, List<OwnReferralStatus> statuses) {
        Map<ReferralId, OwnReferralStatus> known =
                statuses.stream().collect(Collectors.toMap(OwnReferralStatus::referral, Function.identity()));
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(known.get(row.referral())).map(status -> new SentLine(row, status)))
                .toList();
    }

    /** Whether the centre waits for this hospital. */
    public boolean isAsked() {
        return status.status() == CaseStatus.AWAITING_INFO;
    }

    public String number() {
        return status.number().value();
    }

    /** What is still owed, in words. */
    public List<String> owed() {
        return status.owed().stream().map(ReferralWords::owed).toList();
    }
}
