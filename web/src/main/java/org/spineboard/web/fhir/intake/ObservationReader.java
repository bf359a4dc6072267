package org.spineboard.web.fhir.intake;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.spineboard.referral.finding.Answer;
import org.spineboard.referral.finding.Finding;
import org.spineboard.referral.finding.FindingNote;
import org.spineboard.referral.finding.Neurology;
import org.spineboard.referral.finding.Side;
import org.spineboard.referral.form.Fitness;
import org.spineboard.referral.form.Fitness.Bloods;
import org.spineboard.referral.form.Fitness.Pain;
import org.spineboard.referral.form.FormNote;
import org.spineboard.shared.time.ClinicalTime;

/** Reads symptoms and signs, performance status and pain; every other observation is kept in words. */
final class ObservationReader {
    private static final String FINDINGS = "https://spineboard.org/fhir/CodeSystem/finding";
    private static final String ECOG = "89247-1";
    private static final String KARNOFSKY = "89243-0";
    private static final String PAIN = "72514-3";
    private static final BigDecimal FAR_TOO_MUCH = BigDecimal.valueOf(1000);
    private static final Set<ObservationStatus> NOT_OBSERVED =
            Set.of(ObservationStatus.ENTEREDINERROR, ObservationStatus.CANCELLED, ObservationStatus.REGISTERED);
    /** The answers LOINC lists for ECOG 0 to 5. */
    private static final Map<String, Integer> ECOG_ANSWERS =
            Map.of("LA9622-7", 0, "LA9623-5", 1, "LA9624-3", 2, "LA9625-0", 3, "LA9626-8", 4, "LA9627-6", 5);

    private final ReferralBundle bundle;
    private final Objections objections;
    private final Notes notes;
    private final FhirTimes times;
    private final List<FindingNote> findings = new ArrayList<>();
    private Fitness fitness = Fitness.NOT_SAID;

    ObservationReader(ReferralBundle bundle, Objections objections, Notes notes) {
        this.bundle = bundle;
        this.objections = objections;
        this.notes = notes;
        this.times = new FhirTimes(objections);
    }

    void read() {
        bundle.all(Observation.class).forEach(this::read);
    }

    /** The neurology, its onset being the earliest stated for a neurological sign that was found. */
    Neurology neurology() {
        ClinicalTime onset = findings.stream()
                .filter(note ->
                        note.answer() == Answer.PRESENT && note.finding().isNeurological())
                .filter(note -> !note.finding().name().startsWith("PAIN_"))
                .flatMap(note -> Optional.ofNullable(note.onset()).stream())
                .min(Comparator.comparing(ObservationReader::sortKey))
                .orElse(null);
        return new Neurology(null, Map.of(), findings, onset, null, null, null);
    }

    Fitness fitness() {
        return fitness;
    }

    private void read(Sent<Observation> sent) {
        Observation observation = sent.resource();
        bundle.checkSubject(sent, "subject", observation.getSubject());
        if (observation.hasStatus() && NOT_OBSERVED.contains(observation.getStatus())) {
            objections.value(sent.at("status"), "Only what was observed is taken");
            return;
        }
        CodeableConcept code = observation.getCode();
        Coding finding = coding(code, FINDINGS);
        if (finding != null) {
            readFinding(sent, finding);
        } else if (code.hasCoding(Codes.LOINC, ECOG)) {
            number(sent, value -> with(fitness.pain(), value, fitness.karnofsky()));
        } else if (code.hasCoding(Codes.LOINC, KARNOFSKY)) {
            number(sent, value -> with(fitness.pain(), fitness.ecog(), value));
        } else if (code.hasCoding(Codes.LOINC, PAIN)) {
            number(
                    sent,
                    value -> with(
                            new Pain(fitness.pain().mechanical(), fitness.pain().pressing(), value),
                            fitness.ecog(),
                            fitness.karnofsky()));
        } else {
            keepInWords(sent);
        }
    }

    private void readFinding(Sent<Observation> sent, Coding code) {
        Observation observation = sent.resource();
        Finding finding = Finding.of(String.valueOf(code.getCode())).orElse(null);
        if (finding == null) {
            objections.value(sent.at("code"), "There is no such finding in " + FINDINGS);
            return;
        }
        Answer answer = answer(sent);
        if (answer == null) {
            return;
        }
        ClinicalTime onset =
                answer == Answer.PRESENT ? times.read(observation.getEffective(), sent.at("effective")) : null;
        FindingNote note = objections.reading(
                sent.at("bodySite"),
                () -> new FindingNote(finding, answer, side(observation), level(observation), onset));
        if (note != null) {
            findings.add(note);
        }
        notes.keep(FormNote.Kind.OBSERVATION, Wording.of(observation.getNote()), sent.at("note"));
    }

    private @Nullable Answer answer(Sent<Observation> sent) {
        Observation observation = sent.resource();
        if (observation.getValue() instanceof BooleanType found && found.hasValue()) {
            return found.booleanValue() ? Answer.PRESENT : Answer.ABSENT;
        }
        if (!observation.hasValue() && observation.hasDataAbsentReason()) {
            return Answer.NOT_ASSESSED;
        }
        objections.missing(
                sent.at("value"), "A finding is there or not (valueBoolean), or there is a dataAbsentReason");
        return null;
    }

    private static @Nullable Side side(Observation observation) {
        return Codes.packed()
                .meaning(Codes.Kind.SIDE, observation.getBodySite())
                .map(Side::valueOf)
                .orElse(null);
    }

    /** A site that is no side is a level or a place; it is kept as a code says it, or in words. */
    private static @Nullable String level(Observation observation) {
        CodeableConcept site = observation.getBodySite();
        if (Codes.packed().meaning(Codes.Kind.SIDE, site).isPresent()) {
            return null;
        }
        String words = Codes.packed().meaning(Codes.Kind.LEVEL, site).orElseGet(() -> Wording.of(site));
        return words.isEmpty() ? null : words;
    }

    private void number(Sent<Observation> sent, Function<Integer, Fitness> with) {
        Integer value = wholeNumber(sent.resource().getValue());
        if (value == null) {
            if (sent.resource().hasValue()) {
                objections.value(sent.at("value"), "This is a whole number");
            }
            return;
        }
        Fitness read = objections.reading(sent.at("value"), () -> with.apply(value));
        if (read != null) {
            fitness = read;
        }
    }

    private static @Nullable Integer wholeNumber(@Nullable Type value) {
        if (value instanceof IntegerType whole) {
            return whole.getValue();
        }
        if (value instanceof Quantity quantity && quantity.hasValue() && !quantity.hasComparator()) {
            BigDecimal stated = quantity.getValue();
            return stated.stripTrailingZeros().scale() <= 0 && stated.abs().compareTo(FAR_TOO_MUCH) < 0
                    ? stated.intValue()
                    : null;
        }
        if (value instanceof CodeableConcept answer) {
            return answer.getCoding().stream()
                    .filter(coding -> Codes.LOINC.equals(coding.getSystem()))
                    .flatMap(coding -> Optional.ofNullable(ECOG_ANSWERS.get(coding.getCode())).stream())
                    .findFirst()
                    .orElse(null);
        }
        return null;
    }

    private static Fitness with(Pain pain, @Nullable Integer ecog, @Nullable Integer karnofsky) {
        return new Fitness(pain, ecog, karnofsky, null, null, Bloods.NOT_SAID);
    }

    private void keepInWords(Sent<Observation> sent) {
        Observation observation = sent.resource();
        String value = Wording.of(observation.getValue()).orElse("");
        String when = Wording.of(observation.getEffective()).orElse("");
        String text = Wording.joined(": ", Wording.of(observation.getCode()), Wording.joined(", ", value, when));
        notes.keep(
                FormNote.Kind.OBSERVATION, Wording.joined("\n", text, Wording.of(observation.getNote())), sent.place());
    }

    private static @Nullable Coding coding(CodeableConcept concept, String system) {
        return concept.getCoding().stream()
                .filter(coding -> system.equals(coding.getSystem()))
                .findFirst()
                .orElse(null);
    }

    /** Days and moments side by side; a day counts from its beginning in UTC, which is near enough to order them. */
    private static Instant sortKey(ClinicalTime time) {
        return time.earliest(ZoneOffset.UTC).orElse(Instant.MAX);
    }
}
