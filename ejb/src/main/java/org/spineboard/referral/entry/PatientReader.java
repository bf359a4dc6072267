package org.spineboard.referral.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spineboard.patient.Contact;
import org.spineboard.patient.Demographics;
import org.spineboard.patient.Gender;
import org.spineboard.patient.NhsNumber;
import org.spineboard.patient.NhsNumberRefused;
import org.spineboard.patient.PatientIdentifier;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.shared.Text;
import org.spineboard.shared.time.WhenText;

/** Reads who the patient is said to be. */
final class PatientReader {
    private static final String BIRTH_DAY = "patient.birth.day";
    private static final String BIRTH_MONTH = "patient.birth.month";
    private static final String BIRTH_YEAR = "patient.birth.year";
    private static final int EARLIEST_YEAR = 1890;
    private static final int SHORTEST_MONTH_NAME = 3;

    private final Fields fields;
    private final OrganisationCode organisation;
    private final WhenText times;

    PatientReader(Fields fields, OrganisationCode organisation, WhenText times) {
        this.fields = fields;
        this.organisation = organisation;
        this.times = times;
    }

    /** The person; null as long as nobody has typed a family name that can be kept. */
    @Nullable
    Demographics read() {
        String title = fields.name("patient.title", Text.TITLE);
        String family = fields.name("patient.familyName", Text.FAMILY);
        String given = fields.name("patient.givenNames", Text.GIVEN);
        String preferred = fields.name("patient.preferredName");
        LocalDate birthDate = birthDate();
        NhsNumber nhsNumber = nhsNumber();
        Gender gender = Optional.ofNullable(fields.choice("patient.gender", Gender.class))
                .orElse(Gender.NOT_KNOWN);
        List<PatientIdentifier> identifiers = identifiers();
        Contact contact = contact();
        if (family == null) {
            return null;
        }
        return new Demographics(
                title,
                family,
                Optional.ofNullable(given).orElse(""),
                preferred,
                birthDate,
                null,
                gender,
                nhsNumber,
                identifiers,
                contact);
    }

    private @Nullable LocalDate birthDate() {
        String day = fields.raw(BIRTH_DAY).orElse("");
        String month = fields.raw(BIRTH_MONTH).orElse("");
        String year = fields.raw(BIRTH_YEAR).orElse("");
        if ((day + month + year).isEmpty() || fields.isTicked("patient.birth.unknown")) {
            return null;
        }
        Optional<LocalDate> date = date(day, month, year);
        if (date.isEmpty()) {
            fields.problem(BIRTH_DAY, "referral.entry.birthDate");
        } else if (times.isAfterToday(date.get())) {
            fields.problem(BIRTH_DAY, "referral.entry.future");
            return null;
        }
        return date.orElse(null);
    }

    private static Optional<LocalDate> date(String day, String month, String year) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), month(month), Integer.parseInt(day));
            return date.getYear() < EARLIEST_YEAR ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException | NumberFormatException noSuchDay) {
            return Optional.empty();
        }
    }

    /** 4, 04, Apr or April. */
    private static int month(String typed) {
        return Stream.of(Month.values())
                .filter(month -> typed.length() >= SHORTEST_MONTH_NAME
                        && month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                                .toLowerCase(Locale.ROOT)
                                .startsWith(typed.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(Month::getValue)
                .orElseGet(() -> Integer.valueOf(typed));
    }

    private @Nullable NhsNumber nhsNumber() {
        String typed = fields.raw("patient.nhsNumber").orElse(null);
        if (typed == null) {
            return null;
        }
        try {
            return NhsNumber.parse(typed);
        } catch (NhsNumberRefused refused) {
            fields.problem(
                    "patient.nhsNumber",
                    refused.key(),
                    Stream.of(refused.args()).map(String::valueOf).toArray(String[]::new));
            return null;
        }
    }

    private List<PatientIdentifier> identifiers() {
        String hospitalNumber = fields.name("patient.hospitalNumber");
        return hospitalNumber == null
                ? List.of()
                : List.of(PatientIdentifier.hospitalNumber(hospitalNumber, organisation.value()));
    }

    private Contact contact() {
        return new Contact(
                address(),
                orEmpty(fields.name("patient.phoneHome")),
                "",
                orEmpty(fields.name("patient.phoneMobile")),
                orEmpty(fields.name("patient.email")));
    }

    private String address() {
        String field = "patient.address";
        String address = fields.paragraph(field);
        if (address != null && address.codePointCount(0, address.length()) > Text.LINE) {
            fields.problem(field, "shared.text.tooLong", String.valueOf(Text.LINE));
            return "";
        }
        return orEmpty(address);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
