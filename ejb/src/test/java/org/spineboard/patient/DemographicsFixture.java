package org.spineboard.patient;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** People for tests; their NHS numbers are from the range that belongs to nobody. */
public final class DemographicsFixture {
    public static final NhsNumber NUMBER = NhsNumber.parse("999 661 2058");
    public static final LocalDate BORN = LocalDate.of(1972, 1, 19);

    private DemographicsFixture() {}

    public static Demographics folasade() {
        return person("Adeyemi", "Folasade", BORN, NUMBER);
    }

    public static Demographics person(
            String family,
            String given,
            @Nullable LocalDate born,
            @Nullable NhsNumber number,
            PatientIdentifier... identifiers) {
        return new Demographics(
                null, family, given, null, born, null, Gender.FEMALE, number, List.of(identifiers), Contact.NONE);
    }
}
