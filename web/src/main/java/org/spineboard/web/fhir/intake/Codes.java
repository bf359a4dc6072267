package org.spineboard.web.fhir.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/**
 * What codes of other people's systems mean here, as {@code codes.csv} says. There is no default: a code the table does
 * not know means nothing, and its words are kept instead.
 */
final class Codes {
    static final String SNOMED = "http://snomed.info/sct";
    static final String LOINC = "http://loinc.org";
    private static final String ICD_10 = "ICD-10";
    private static final Codes PACKED = read();

    /** What a code may stand for. */
    enum Kind {
        PRIMARY,
        SUSPICION,
        LEVEL,
        SIDE
    }

    private record Key(Kind kind, String system, String code) {}

    private final Map<Key, String> meanings;

    private Codes(Map<Key, String> meanings) {
        this.meanings = meanings;
    }

    /** The table of this release. */
    static Codes packed() {
        return PACKED;
    }

    /** The meaning, if the codes of the concept have exactly one of that kind. */
    Optional<String> meaning(Kind kind, CodeableConcept concept) {
        Stream<String> all = concept.getCoding().stream().flatMap(code -> meaning(kind, code).stream());
        var distinct = all.distinct().toList();
        return distinct.size() == 1 ? Optional.of(distinct.get(0)) : Optional.empty();
    }

    private Optional<String> meaning(Kind kind, Coding coding) {
        String system = coding.hasSystem() ? coding.getSystem() : "";
        String code = coding.hasCode() ? coding.getCode() : "";
        return isIcd10(system) ? icd10(kind, code) : Optional.ofNullable(meanings.get(new Key(kind, system, code)));
    }

    /**
     * National editions add digits behind the international code; a longer code means what its beginning does, unless the
     * table has it with an empty meaning.
     */
    private Optional<String> icd10(Kind kind, String code) {
        return Stream.iterate(code, part -> !part.isEmpty(), part -> part.substring(0, part.length() - 1))
                .flatMap(part -> Stream.ofNullable(meanings.get(new Key(kind, ICD_10, part))))
                .findFirst()
                .filter(meaning -> !meaning.isEmpty());
    }

    static boolean isIcd10(String system) {
        return system.startsWith("http://hl7.org/fhir/sid/icd-10") || system.contains("/icd-10-");
    }

    private static Codes read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Codes.class.getResourceAsStream("codes.csv")), StandardCharsets.UTF_8))) {
            Map<Key, String> meanings = new HashMap<>();
            lines.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(",", -1))
                    .forEach(cell -> meanings.put(new Key(Kind.valueOf(cell[0]), cell[1], cell[2]), cell[3]));
            return new Codes(Map.copyOf(meanings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
