package org.spineboard.web.imaging;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.spineboard.platform.SiteZone;
import org.spineboard.shared.time.ClinicalTime;
import org.spineboard.shared.time.WhenText;
import org.spineboard.web.frame.FieldErrors;

/** Reads the times of the forms around a study, and says at the field what cannot be. */
@RequestScoped
class TypedTime {
    @Inject
    SiteZone zone;

    @Inject
    InstantSource clock;

    @Inject
    FieldErrors fieldErrors;

    /** A moment that has passed; a day alone will not do. */
    Optional<Instant> past(String field, org.spineboard.web.text.WhenText typed) {
        Optional<Instant> at = moment(field, typed);
        return at.filter(moment -> holds(field, !moment.isAfter(clock.instant()), "imaging.time.future"));
    }

    /** A moment still to come. */
    Optional<Instant> coming(String field, org.spineboard.web.text.WhenText typed) {
        Optional<Instant> at = moment(field, typed);
        return at.filter(moment -> holds(field, !moment.isBefore(clock.instant()), "imaging.time.past"));
    }

    /** A moment or a day that has come. */
    Optional<ClinicalTime> made(String field, org.spineboard.web.text.WhenText typed) {
        return read(field, typed)
                .filter(time -> holds(field, !time.isUnknown(), "imaging.time.missing")
                        && holds(
                                field,
                                !time.earliest(zone.id()).orElseThrow().isAfter(clock.instant()),
                                "imaging.time.future"));
    }

    private Optional<Instant> moment(String field, org.spineboard.web.text.WhenText typed) {
        return read(field, typed)
                .filter(time -> holds(field, time.instant() != null, "imaging.time.hourMissing"))
                .map(ClinicalTime::instant);
    }

    private Optional<ClinicalTime> read(String field, org.spineboard.web.text.WhenText typed) {
        String text = typed.getText();
        if (text == null || text.isBlank()) {
            fieldErrors.add(field, "imaging.time.missing");
            return Optional.empty();
        }
        WhenText.Reading reading = new WhenText(zone.id(), clock.instant()).read(text);
        if (reading.problem() != null) {
            fieldErrors.add(field, reading.problem(), reading.choices().toArray());
        }
        return Optional.ofNullable(reading.time());
    }

    private boolean holds(String field, boolean holds, String key) {
        if (!holds) {
            fieldErrors.add(field, key);
        }
        return holds;
    }
}
