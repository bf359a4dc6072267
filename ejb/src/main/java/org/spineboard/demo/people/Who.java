package org.spineboard.demo.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spineboard.patient.Gender;

/** An invented person. The NHS number is of the range kept for tests. */
public record Who(
        @Nullable String title,
        String familyName,
        String givenNames,
        @Nullable String preferredName,
        Gender gender,
        @Nullable LocalDate born,
        @Nullable String nhsNumber) {}
