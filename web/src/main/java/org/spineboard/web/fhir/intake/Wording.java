package org.spineboard.web.fhir.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.spineboard.web.text.ClinicalDates;

/** Puts into words what another system sent, with its own words first. */
final class Wording {
    private Wording() {}

    /** What the sender called it: the text, or the name of a code, or the code. */
    static String of(CodeableConcept concept) {
        if (concept.hasText()) {
            return concept.getText().strip();
        }
        return concept.getCoding().stream()
                .map(Wording::of)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String of(Coding coding) {
        return coding.hasDisplay()
                ? coding.getDisplay().strip()
                : Objects.toString(coding.getCode(), "").strip();
    }

    /** The codes themselves, for what the words leave open. */
    static String codes(CodeableConcept concept) {
        return concept.getCoding().stream()
                .map(Coding::getCode)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** Title, given names, family name; the whole text where the parts were not sent. */
    static String of(HumanName name) {
        if (name.hasText()) {
            return name.getText().strip();
        }
        return joined(" ", name.getPrefixAsSingleString(), name.getGivenAsSingleString(), name.getFamily());
    }

    /** The notes, one paragraph each. */
    static String of(List<Annotation> notes) {
        return notes.stream()
                .map(Annotation::getText)
                .filter(Objects::nonNull)
                .map(String::strip)
                .collect(Collectors.joining("\n\n"));
    }

    /** A value of an observation; empty for kinds that have no short form. */
    static Optional<String> of(@Nullable Type value) {
        if (value instanceof CodeableConcept concept) {
            return Optional.of(of(concept));
        }
        if (value instanceof Quantity quantity && quantity.hasValue()) {
            String comparator =
                    quantity.hasComparator() ? quantity.getComparator().toCode() : "";
            return Optional.of(joined(" ", comparator + quantity.getValue().toPlainString(), quantity.getUnit()));
        }
        if (value instanceof Period period) {
            return Optional.of(joined(" to ", of(period.getStartElement()), of(period.getEndElement())));
        }
        if (value instanceof BaseDateTimeType time) {
            return Optional.ofNullable(of(time));
        }
        if (value instanceof StringType || value instanceof PrimitiveType<?>) {
            return Optional.ofNullable(value.primitiveValue());
        }
        return Optional.empty();
    }

    /** A date as exactly as it was stated, with the month in letters so that nobody reads it the other way round. */
    private static @Nullable String of(BaseDateTimeType time) {
        if (!time.hasValue()) {
            return null;
        }
        String stated = time.getValueAsString();
        return switch (time.getPrecision()) {
            case YEAR -> stated;
            case MONTH -> ClinicalDates.month(YearMonth.parse(stated).atDay(1));
            case DAY -> ClinicalDates.date(LocalDate.parse(stated));
            case MINUTE, SECOND, MILLI -> ClinicalDates.dateTime(time.getValue().toInstant());
        };
    }

    /** The parts that say something, with the separator between them. */
    static String joined(String separator, @Nullable String... parts) {
        return Stream.of(parts)
                .filter(part -> part != null && !part.isBlank())
                .map(String::strip)
                .collect(Collectors.joining(separator));
    }
}
