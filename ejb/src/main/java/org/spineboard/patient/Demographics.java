package org.spineboard.patient;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.Text;

/**
 * Who a person is said to be by whoever refers them. Text is cleaned and measured on the way in; a birth date may be
 * unknown, a family name may not be empty.
 */
public record Demographics(
        @Nullable String title,
        String familyName,
        String givenNames,
        @Nullable String preferredName,
        @Nullable LocalDate birthDate,
        @Nullable LocalDate diedOn,
        Gender gender,
        @Nullable NhsNumber nhsNumber,
        List<PatientIdentifier> identifiers,
        Contact contact)
        implements Serializable {
    public Demographics {
        title = blankToNull(title, Text.TITLE);
        familyName = Text.name(familyName, Text.FAMILY);
        givenNames = Text.name(givenNames, Text.GIVEN);
        preferredName = blankToNull(preferredName, Text.SHORT);
        identifiers = List.copyOf(identifiers);
        if (familyName.isEmpty()) {
            throw new IllegalArgumentException("A patient has a family name");
        }
    }

    private static @Nullable String blankToNull(@Nullable String raw, int max) {
        if (raw == null) {
            return null;
        }
        String text = Text.name(raw, max);
        return text.isEmpty() ? null : text;
    }

    /** Names and numbers stay out of logs. */
    @Override
    public String toString() {
        return "Demographics";
    }
}
