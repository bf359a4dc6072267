package org.spineboard.web.referral;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.spineboard.casefile.Track;
import org.spineboard.web.frame.Words;
import org.spineboard.web.text.ClinicalDates;

/**
 * What the referrer can expect after sending, and until when.
 *
 * @param when the time or the limit, in words
 * @param what in words
 */
public record NextStep(String when, String what) implements Serializable {
    private static final Duration COORDINATOR = Duration.ofMinutes(15);
    private static final Duration MRI_EMERGENCY = Duration.ofHours(24);
    private static final Duration MRI_ELECTIVE = Duration.ofDays(7);

    /** The steps of a referral that was just sent; the clocks of the case itself count by the rules in force. */
    static List<NextStep> of(Track track, Instant sentAt, Instant suspectedAt) {
        if (track == Track.EMERGENCY) {
            return List.of(
                    by(track, 2, sentAt.plus(COORDINATOR)),
                    by(track, 3, suspectedAt.plus(MRI_EMERGENCY)),
                    plain(track, 4));
        }
        return List.of(plain(track, 2), by(track, 3, suspectedAt.plus(MRI_ELECTIVE)), plain(track, 4));
    }

    /** When an emergency's MRI is due. */
    static Instant emergencyMriDue(Instant suspectedAt) {
        return suspectedAt.plus(MRI_EMERGENCY);
    }

    private static NextStep by(Track track, int step, Instant due) {
        String when = Words.of("referral.sent.by", ClinicalDates.weekdayDateTime(due));
        return new NextStep(when, Words.of("referral.sent." + track + "." + step));
    }

    private static NextStep plain(Track track, int step) {
        return new NextStep(
                Words.of("referral.next." + track + "." + step + ".head"),
                Words.of("referral.sent." + track + "." + step));
    }
}
