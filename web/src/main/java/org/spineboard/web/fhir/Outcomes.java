package org.spineboard.web.fhir;

import ca.uhn.fhir.context.FhirContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.spineboard.shared.security.RequestTrace;
import org.spineboard.web.fhir.intake.Objection;

/** Writes why not, as FHIR says it; its id is the id of the request, by which the log can be searched. */
final class Outcomes {
    private Outcomes() {}

    static OperationOutcome of(List<Objection> objections) {
        OperationOutcome outcome = new OperationOutcome();
        RequestTrace trace = RequestTrace.current();
        if (trace != null) {
            outcome.setId(trace.requestId());
        }
        for (Objection objection : objections) {
            OperationOutcomeIssueComponent issue = outcome.addIssue()
                    .setSeverity(IssueSeverity.ERROR)
                    .setCode(objection.kind())
                    .setDiagnostics(objection.text());
            if (!objection.place().isEmpty()) {
                issue.addExpression(objection.place());
            }
        }
        return outcome;
    }

    static void write(FhirContext context, HttpServletResponse response, int status, List<Objection> objections)
            throws IOException {
        byte[] json =
                context.newJsonParser().encodeResourceToString(of(objections)).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("application/fhir+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }
}
