package org.spineboard.web.fhir.answer;

import java.util.Date;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskPriority;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.CaseStatus;
import org.spineboard.casefile.Track;
import org.spineboard.casefile.item.OpenItemRow;
import org.spineboard.casefile.reading.OwnReferralStatus;
import org.spineboard.referral.KeptReferral;

/** Writes where a referral's case stands as the task the sender follows. Only the centre ever changes it. */
public final class TaskWriter {
    private static final String BUSINESS_STATUS = "https://spineboard.org/fhir/CodeSystem/business-status";
    private static final String REJECTION_REASON = "https://spineboard.org/fhir/CodeSystem/rejection-reason";

    private TaskWriter() {}

    /** The task, its question and what is owed while the centre waits, its advice after a rejection. */
    public static Task write(OwnReferralStatus standing, KeptReferral referral) {
        Task task = new Task()
                .setStatus(status(standing.status()))
                .setIntent(TaskIntent.ORDER)
                .setPriority(standing.track() == Track.EMERGENCY ? TaskPriority.STAT : TaskPriority.ROUTINE)
                .setFor(FhirNames.patient(referral.patient()))
                .setAuthoredOn(Date.from(standing.submittedAt()))
                .setLastModified(Date.from(standing.statusSince()))
                .setRequester(FhirNames.organisation(referral.referring()))
                .setOwner(FhirNames.organisation(referral.centre()));
        task.setId(standing.number().toString());
        task.addIdentifier()
                .setSystem(FhirNames.CASE_NUMBER)
                .setValue(standing.number().toString());
        task.addBasedOn(FhirNames.serviceRequest(referral.id()));
        if (standing.status() == CaseStatus.AWAITING_INFO) {
            writeQuestion(task, standing);
        }
        if (standing.status() == CaseStatus.REJECTED) {
            writeRejection(task, standing);
        }
        return task;
    }

    /** What the coarse status of a case means to whoever asked for it. */
    static TaskStatus status(CaseStatus status) {
        return switch (status) {
            case SUBMITTED, TRIAGE, AWAITING_INFO -> TaskStatus.REQUESTED;
            case WORKUP -> TaskStatus.ACCEPTED;
            case READY, LISTED, IN_DISCUSSION -> TaskStatus.INPROGRESS;
            case DECIDED, PLANNED, IN_TREATMENT, FOLLOW_UP, CLOSED -> TaskStatus.COMPLETED;
            case REJECTED -> TaskStatus.REJECTED;
            case WITHDRAWN, DECEASED -> TaskStatus.CANCELLED;
        };
    }

    private static void writeQuestion(Task task, OwnReferralStatus standing) {
        task.setBusinessStatus(concept(BUSINESS_STATUS, "awaiting-information"));
        note(task, standing.question());
        standing.owed().stream().map(OpenItemRow::detail).forEach(owed -> note(task, "Wanted: " + owed));
    }

    private static void writeRejection(Task task, OwnReferralStatus standing) {
        if (standing.rejectionCode() != null) {
            task.setStatusReason(concept(REJECTION_REASON, standing.rejectionCode()));
        }
        note(task, standing.advice());
    }

    private static CodeableConcept concept(String system, String code) {
        CodeableConcept concept = new CodeableConcept();
        concept.addCoding().setSystem(system).setCode(code);
        return concept;
    }

    private static void note(Task task, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            task.addNote().setText(text);
        }
    }
}
