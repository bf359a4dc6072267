package org.spineboard.web.fhir.intake;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.jspecify.annotations.Nullable;
import org.spineboard.referral.PlacerOrder;
import org.spineboard.referral.form.FormNote;
import org.spineboard.referral.form.Question;
import org.spineboard.shared.time.ClinicalTime;

/** Reads the order itself: that it is one for this board, its number, its question, when it was written. */
final class RequestReader {
    private static final String IDENTIFIER_TYPES = "http://terminology.hl7.org/CodeSystem/v2-0203";
    private static final String CANCER_CARE_REVIEW = "720006006";

    private final Sent<ServiceRequest> sent;
    private final ServiceRequest request;
    private final Objections objections;
    private final Notes notes;

    RequestReader(Sent<ServiceRequest> sent, Objections objections, Notes notes) {
        this.sent = sent;
        this.request = sent.resource();
        this.objections = objections;
        this.notes = notes;
    }

    /** Objects to whatever makes this another thing than a referral to be acted on now. */
    void check(ReferralBundle bundle) {
        if (request.getStatus() != ServiceRequestStatus.ACTIVE) {
            objections.value(sent.at("status"), "Only an active request is taken");
        }
        if (request.getIntent() != ServiceRequestIntent.ORDER) {
            objections.value(sent.at("intent"), "Only an order is taken");
        }
        if (request.getDoNotPerform()) {
            objections.value(sent.at("doNotPerform"), "A request not to do something is no referral");
        }
        boolean review = request.getCategory().stream()
                .anyMatch(category -> category.hasCoding(Codes.SNOMED, CANCER_CARE_REVIEW));
        if (!review) {
            objections.missing(sent.at("category"), "A referral to this board has the category " + CANCER_CARE_REVIEW);
        }
        if (request.hasSubject()) {
            bundle.checkSubject(sent, "subject", request.getSubject());
        } else {
            objections.missing(sent.at("subject"), "A request is about the patient of the bundle");
        }
    }

    /** The order number, by which a repetition is known. */
    @Nullable
    PlacerOrder order() {
        List<Identifier> all = request.getIdentifier();
        List<Integer> placers = IntStream.range(0, all.size())
                .filter(i -> all.size() == 1 || all.get(i).getType().hasCoding(IDENTIFIER_TYPES, "PLAC"))
                .boxed()
                .toList();
        if (placers.isEmpty()) {
            objections.missing(sent.at("identifier"), "The order number of the sender is missing (type PLAC)");
            return null;
        }
        if (placers.size() > 1) {
            objections.add(
                    sent.at("identifier", placers.get(1)), IssueType.MULTIPLEMATCHES, "There are two order numbers");
            return null;
        }
        int index = placers.get(0);
        Identifier placer = all.get(index);
        return objections.reading(
                sent.at("identifier", index) + ".value",
                () -> new PlacerOrder(
                        Objects.toString(placer.getSystem(), ""), Objects.toString(placer.getValue(), "")));
    }

    @Nullable
    ClinicalTime authoredOn() {
        return new FhirTimes(objections).read(request.getAuthoredOnElement(), sent.at("authoredOn"));
    }

    /** The question in the sender's words; what else the order says is kept beside it. */
    Question question() {
        Question read = objections.reading(
                sent.at("note"), () -> new Question(Wording.of(request.getNote()), null, null, null, null, List.of()));
        if (request.hasPriority() && request.getPriority() != ServiceRequestPriority.ROUTINE) {
            comment("Priority of the order: " + request.getPriority().toCode(), "priority");
        }
        comment(Wording.of(request.getCode()), "code");
        comment(Objects.toString(request.getPatientInstruction(), ""), "patientInstruction");
        return read == null ? Question.NOT_SAID : read;
    }

    private void comment(String text, String element) {
        notes.keep(FormNote.Kind.COMMENT, text, sent.at(element));
    }
}
