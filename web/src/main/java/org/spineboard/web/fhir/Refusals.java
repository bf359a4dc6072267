package org.spineboard.web.fhir;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jboss.logging.Logger;
import org.spineboard.casefile.CaseNotFound;
import org.spineboard.patient.PatientNotFound;
import org.spineboard.referral.ReferralNotFound;
import org.spineboard.shared.DomainException;
import org.spineboard.shared.StaleRecord;
import org.spineboard.shared.security.NotAllowed;
import org.spineboard.web.fhir.intake.NotUnderstood;
import org.spineboard.web.fhir.intake.Objection;
import org.spineboard.web.frame.Faults;
import org.spineboard.web.frame.Words;

/**
 * Turns whatever went wrong into a status and an OperationOutcome. The library's own texts are not passed on: they repeat
 * what was sent.
 */
@Interceptor
public class Refusals {
    private static final Logger LOG = Logger.getLogger(Refusals.class);
    private static final int UNPROCESSABLE = 422;

    /** What the client is told instead of the exception. */
    @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
    public BaseServerResponseException translate(Throwable thrown, HttpServletRequest request) {
        return find(thrown, NotUnderstood.class)
                .map(refused -> refusal(UNPROCESSABLE, refused.objections()))
                .or(() -> find(thrown, DomainException.class).map(Refusals::domain))
                .or(() -> find(thrown, BadSearch.class).map(Refusals::search))
                .or(() -> find(thrown, DataFormatException.class).map(unread -> notFhir()))
                .or(() -> find(thrown, BaseServerResponseException.class).map(refused -> protocol(refused, request)))
                .orElseGet(() -> failure(thrown));
    }

    private static BaseServerResponseException domain(DomainException refused) {
        String text = Words.of(refused.key(), refused.args());
        if (refused instanceof NotAllowed) {
            return refusal(HttpServletResponse.SC_FORBIDDEN, IssueType.FORBIDDEN, text);
        }
        if (refused instanceof PatientNotFound
                || refused instanceof ReferralNotFound
                || refused instanceof CaseNotFound) {
            return refusal(HttpServletResponse.SC_NOT_FOUND, IssueType.NOTFOUND, "There is nothing here");
        }
        if (refused instanceof StaleRecord) {
            return refusal(HttpServletResponse.SC_CONFLICT, IssueType.CONFLICT, text);
        }
        return refusal(UNPROCESSABLE, IssueType.BUSINESSRULE, text);
    }

    private static BaseServerResponseException search(BadSearch refused) {
        return refusal(HttpServletResponse.SC_BAD_REQUEST, IssueType.REQUIRED, String.valueOf(refused.getMessage()));
    }

    private static BaseServerResponseException notFhir() {
        return refusal(UNPROCESSABLE, IssueType.STRUCTURE, "This is JSON and still no FHIR R4 resource");
    }

    private static BaseServerResponseException protocol(
            BaseServerResponseException refused, HttpServletRequest request) {
        int status = refused.getStatusCode();
        if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            return failure(refused);
        }
        if ("POST".equals(request.getMethod())) {
            return refusal(UNPROCESSABLE, IssueType.STRUCTURE, "This is no FHIR R4 Bundle of the type transaction");
        }
        return status == HttpServletResponse.SC_NOT_FOUND
                ? refusal(status, IssueType.NOTFOUND, "There is nothing here")
                : refusal(status, IssueType.INVALID, "The request cannot be understood");
    }

    private static BaseServerResponseException failure(Throwable thrown) {
        LOG.error("FHIR request failed: " + Faults.outline(thrown));
        return refusal(
                HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                IssueType.EXCEPTION,
                "Something failed; nothing was kept");
    }

    private static BaseServerResponseException refusal(int status, IssueType kind, String text) {
        return refusal(status, List.of(new Objection("", kind, text)));
    }

    private static BaseServerResponseException refusal(int status, List<Objection> objections) {
        BaseServerResponseException told = BaseServerResponseException.newInstance(status, "Refused");
        told.setOperationOutcome(Outcomes.of(objections));
        return told;
    }

    private static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> kind) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return Optional.of(kind.cast(cause));
            }
        }
        return Optional.empty();
    }
}
