package org.spineboard.web.fhir.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.spineboard.referral.form.Disease;
import org.spineboard.referral.form.FormNote;
import org.spineboard.referral.form.Primary;

/**
 * Reads the cancer behind the referral and the suspicion in the spine. The cancer is what the sender calls the primary
 * diagnosis, else what the code table knows as a cancer, else what the order gives as its reason and is no suspicion. Each
 * condition is kept in its words as well.
 */
final class ConditionReader {
    private static final String VERIFICATION = "http://terminology.hl7.org/CodeSystem/condition-ver-status";
    private static final String PRIMARY_DIAGNOSIS = "primary-diagnosis";
    private static final Codes CODES = Codes.packed();

    /** What a condition or a coded reason says, and where. */
    private record Candidate(CodeableConcept code, String place) {}

    private final ReferralBundle bundle;
    private final Objections objections;
    private final Notes notes;
    private final List<Candidate> stated = new ArrayList<>();
    private final List<Candidate> known = new ArrayList<>();
    private final List<Candidate> reasons = new ArrayList<>();

    ConditionReader(ReferralBundle bundle, Objections objections, Notes notes) {
        this.bundle = bundle;
        this.objections = objections;
        this.notes = notes;
    }

    Disease read(Sent<ServiceRequest> request) {
        Set<Resource> meant = request.resource().getReasonReference().stream()
                .flatMap(reference -> bundle.resolve(reference).stream())
                .map(Sent::resource)
                .collect(Collectors.toSet());
        bundle.all(Condition.class).forEach(sent -> read(sent, meant.contains(sent.resource())));
        List<CodeableConcept> codes = request.resource().getReasonCode();
        for (int i = 0; i < codes.size(); i++) {
            String place = request.at("reasonCode", i);
            sort(new Candidate(codes.get(i), place), false, true);
            notes.keep(FormNote.Kind.CONDITION, "Reason: " + named(codes.get(i)), place);
        }
        return disease();
    }

    private void read(Sent<Condition> sent, boolean reason) {
        Condition condition = sent.resource();
        bundle.checkSubject(sent, "subject", condition.getSubject());
        if (isVerified(condition, "entered-in-error")) {
            objections.value(sent.at("verificationStatus"), "This says of itself that it is an error");
            return;
        }
        if (!isVerified(condition, "refuted")) {
            sort(new Candidate(condition.getCode(), sent.at("code")), isPrimaryDiagnosis(condition), reason);
        }
        notes.keep(FormNote.Kind.CONDITION, written(condition), sent.place());
    }

    private static boolean isPrimaryDiagnosis(Condition condition) {
        return condition.getCategory().stream()
                .flatMap(category -> category.getCoding().stream())
                .anyMatch(coding -> PRIMARY_DIAGNOSIS.equals(coding.getCode()));
    }

    private void sort(Candidate candidate, boolean primaryDiagnosis, boolean reason) {
        if (isSuspicion(candidate.code())) {
            return;
        }
        if (primaryDiagnosis) {
            stated.add(candidate);
        } else if (CODES.meaning(Codes.Kind.PRIMARY, candidate.code()).isPresent()) {
            known.add(candidate);
        } else if (reason) {
            reasons.add(candidate);
        }
    }

    /** Two different cancers are two: then neither is picked, and both stand in words. */
    private Disease disease() {
        List<Candidate> cancers = Stream.of(stated, known, reasons)
                .filter(candidates -> !candidates.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (cancers.isEmpty()) {
            return Disease.NOT_SAID;
        }
        Set<Optional<String>> keys = cancers.stream()
                .map(cancer -> CODES.meaning(Codes.Kind.PRIMARY, cancer.code()))
                .collect(Collectors.toSet());
        Primary primary =
                keys.size() == 1 ? keys.iterator().next().map(Primary::valueOf).orElse(null) : null;
        String words = cancers.stream()
                .map(cancer -> Wording.of(cancer.code()))
                .distinct()
                .collect(Collectors.joining("; "));
        Disease read = objections.reading(
                cancers.get(0).place(), () -> new Disease(primary, words, null, null, null, Disease.Burden.NOT_SAID));
        return read == null ? Disease.NOT_SAID : read;
    }

    private static boolean isSuspicion(CodeableConcept code) {
        return CODES.meaning(Codes.Kind.SUSPICION, code).isPresent();
    }

    private static String written(Condition condition) {
        String where = condition.getBodySite().stream()
                .map(ConditionReader::site)
                .filter(site -> !site.isEmpty())
                .collect(Collectors.joining(", "));
        String when =
                Wording.of(condition.getOnset()).map(onset -> "since " + onset).orElse("");
        String first = Wording.joined(
                ", ", named(condition.getCode()), where, when, status(condition), Wording.of(condition.getSeverity()));
        String opening = isSuspicion(condition.getCode()) ? "Suspected spinal metastasis: " : "";
        return Wording.joined("\n", opening + first, Wording.of(condition.getNote()));
    }

    private static String named(CodeableConcept code) {
        String codes = Wording.codes(code);
        String name = Wording.of(code);
        return codes.isEmpty() || codes.equals(name) ? name : name + " (" + codes + ")";
    }

    /** The level by its code, so that a name in another language does not hide it, with the sender's words. */
    private static String site(CodeableConcept site) {
        Optional<String> level = CODES.meaning(Codes.Kind.LEVEL, site);
        String words = Wording.of(site);
        return level.filter(known -> !words.contains(known))
                .map(known -> Wording.joined(" ", known, words.isEmpty() ? "" : "(" + words + ")"))
                .orElse(words);
    }

    private static String status(Condition condition) {
        return Wording.joined(
                ", ", Wording.of(condition.getClinicalStatus()), Wording.of(condition.getVerificationStatus()));
    }

    private static boolean isVerified(Condition condition, String code) {
        return condition.getVerificationStatus().hasCoding(VERIFICATION, code);
    }
}
