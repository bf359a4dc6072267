package org.spineboard.web.fhir.answer;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryResponseComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.spineboard.referral.intake.Taken;

/**
 * The answer to a transaction: one entry for each that was sent, in the same order, and behind them the task. Resources
 * that became part of the referral have no address of their own. A repetition is answered as the first time.
 */
public final class TransactionAnswer {
    private static final String CREATED = "201 Created";
    private static final String KEPT_WITHIN = "200 OK";

    private TransactionAnswer() {}

    /** What was made of the bundle. */
    public static Bundle of(Bundle sent, Taken taken) {
        Bundle answer = new Bundle().setType(BundleType.TRANSACTIONRESPONSE);
        answer.setId(taken.referral().toString());
        for (BundleEntryComponent entry : sent.getEntry()) {
            answer.addEntry().setResponse(response(entry.getResource(), taken));
        }
        answer.addEntry().setResponse(created("Task/" + taken.caseNumber()));
        return answer;
    }

    private static BundleEntryResponseComponent response(Resource resource, Taken taken) {
        if (resource instanceof Patient) {
            return created("Patient/" + taken.patient());
        }
        if (resource instanceof ServiceRequest) {
            BundleEntryResponseComponent response = created("ServiceRequest/" + taken.referral());
            return taken.changed() ? response.setOutcome(changed()) : response;
        }
        return new BundleEntryResponseComponent().setStatus(KEPT_WITHIN);
    }

    private static BundleEntryResponseComponent created(String location) {
        return new BundleEntryResponseComponent().setStatus(CREATED).setLocation(location);
    }

    private static OperationOutcome changed() {
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue()
                .setSeverity(IssueSeverity.WARNING)
                .setCode(IssueType.DUPLICATE)
                .setDiagnostics("This order was taken before and said something else; what was taken then stands");
        return outcome;
    }
}
