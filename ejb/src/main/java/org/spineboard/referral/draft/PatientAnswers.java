package org.spineboard.referral.draft;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.spineboard.patient.Gender;
import org.spineboard.patient.NhsNumber;
import org.spineboard.patient.PatientBanner;

/** Who a known patient is, as answers to the form of a referral. Numbers of other hospitals are not asked for. */
final class PatientAnswers {
    private final Map<String, String> answers = new TreeMap<>();

    private PatientAnswers() {}

    static Map<String, String> of(PatientBanner patient) {
        NhsNumber number = patient.nhsNumber();
        return new PatientAnswers()
                .put("title", patient.title())
                .put("familyName", patient.familyName())
                .put("givenNames", patient.givenNames())
                .put("preferredName", patient.preferredName())
                .born(patient.birthDate())
                .put(
                        "gender",
                        patient.gender() == Gender.NOT_KNOWN
                                ? null
                                : patient.gender().name())
                .put("nhsNumber", number == null ? null : number.value())
                .put("address", patient.contact().address())
                .put("phoneHome", patient.contact().home())
                .put("phoneMobile", patient.contact().mobile())
                .put("email", patient.contact().email())
                .answers;
    }

    private PatientAnswers born(@Nullable LocalDate day) {
        return day == null
                ? this
                : put("birth.day", String.valueOf(day.getDayOfMonth()))
                        .put("birth.month", String.valueOf(day.getMonthValue()))
                        .put("birth.year", String.valueOf(day.getYear()));
    }

    private PatientAnswers put(String field, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            answers.put("patient." + field, text);
        }
        return this;
    }
}
