package org.spineboard.followup.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spineboard.followup.Complication;
import org.spineboard.followup.FollowUpRefused;
import org.spineboard.followup.Whether;
import org.spineboard.platform.Picklists;
import org.spineboard.platform.SiteZone;
import org.spineboard.shared.Text;

/** What holds for every follow-up: when the patient may have been seen, what a form must say. */
@ApplicationScoped
class FollowUpTerms {
    private static final int PAIN_MOST = 10;
    private static final int ECOG_MOST = 5;

    @Inject
    Picklists picklists;

    @Inject
    SiteZone zone;

    /** The text as it may be stored. */
    FollowUpText cleaned(FollowUpText text, Instant ended, Instant now, boolean later) {
        boolean tooSoon = text.seenOn().isBefore(day(ended));
        if (tooSoon || text.seenOn().isAfter(day(now))) {
            throw FollowUpRefused.seenOn();
        }
        if (!isWithin(text.pain(), PAIN_MOST) || !isWithin(text.ecog(), ECOG_MOST)) {
            throw FollowUpRefused.outOfRange();
        }
        requireComplications(text);
        String said = text.reason();
        String reason = later && said != null ? Text.line(said, Text.LINE) : "";
        if (later && reason.isEmpty()) {
            throw FollowUpRefused.withoutReason();
        }
        return new FollowUpText(
                text.seenOn(),
                text.pain(),
                text.ambulation(),
                text.frankelBefore(),
                text.frankel(),
                text.ecog(),
                text.complicated(),
                text.complications(),
                Text.paragraph(text.words(), Text.LONG),
                later ? reason : null);
    }

    /** The words beside a reason of the picklist. */
    String words(LoseFollowUp order) {
        if (!picklists.has(Picklists.FOLLOW_UP_LOST, order.reason())) {
            throw FollowUpRefused.reason();
        }
        return Text.paragraph(order.words(), Text.LONG);
    }

    private void requireComplications(FollowUpText text) {
        boolean named = !text.complications().isEmpty();
        boolean twice =
                text.complications().stream().map(Complication::code).distinct().count()
                        < text.complications().size();
        boolean unknown = text.complications().stream()
                .anyMatch(one -> !picklists.has(Picklists.FOLLOW_UP_COMPLICATION, one.code()));
        if (named != (text.complicated() == Whether.YES) || twice || unknown) {
            throw FollowUpRefused.complications();
        }
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone.id());
    }

    private static boolean isWithin(@Nullable Integer value, int most) {
        return value == null || (value >= 0 && value <= most);
    }
}
