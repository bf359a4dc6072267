package org.spineboard.web.fhir.intake;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.time.ClinicalTime;

/** Reads times no more exactly than they are stated: a month is a rough day, a time without offset is refused. */
final class FhirTimes {
    private static final int YEAR_LENGTH = 4;
    private static final int FIRST_MONTH = 1;

    private final Objections objections;

    FhirTimes(Objections objections) {
        this.objections = objections;
    }

    /** The time, or the beginning of the period; null when none is stated. */
    @Nullable
    ClinicalTime read(@Nullable Type stated, String place) {
        if (stated instanceof Period period) {
            return period.hasStart() ? read(period.getStartElement(), place + ".start") : null;
        }
        if (stated instanceof DateTimeType || stated instanceof InstantType) {
            return readTime((BaseDateTimeType) stated, place);
        }
        return null;
    }

    private @Nullable ClinicalTime readTime(BaseDateTimeType time, String place) {
        if (!time.hasValue()) {
            return null;
        }
        if (time.getPrecision().compareTo(TemporalPrecisionEnum.DAY) > 0) {
            if (time.getTimeZone() == null) {
                objections.value(place, "A time needs its offset from UTC");
                return null;
            }
            return ClinicalTime.at(time.getValue().toInstant());
        }
        String day = time.getValueAsString();
        try {
            return switch (time.getPrecision()) {
                case DAY -> ClinicalTime.on(LocalDate.parse(day));
                case MONTH -> ClinicalTime.on(YearMonth.parse(day).atDay(1)).roughly();
                default -> ClinicalTime.on(yearStart(day)).roughly();
            };
        } catch (DateTimeException noSuchDay) {
            objections.value(place, "There is no such day");
            return null;
        }
    }

    private static LocalDate yearStart(String year) {
        return LocalDate.of(Integer.parseInt(year.substring(0, YEAR_LENGTH)), FIRST_MONTH, 1);
    }
}
