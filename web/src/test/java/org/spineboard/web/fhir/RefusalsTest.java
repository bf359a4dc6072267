package org.spineboard.web.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.spineboard.referral.ReferralNotFound;
import org.spineboard.shared.StaleRecord;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.NotAllowed;
import org.spineboard.web.fhir.intake.NotUnderstood;
import org.spineboard.web.fhir.intake.Objection;

class RefusalsTest {
    static Stream<Arguments> statuses() {
        return Stream.of(
                Arguments.of(new NotAllowed(Action.REFERRAL_INTAKE), 403),
                Arguments.of(new ReferralNotFound(), 404),
                Arguments.of(new ResourceNotFoundException("Patient/ZZQX"), 404),
                Arguments.of(StaleRecord.byOneself("Somebody", Instant.EPOCH), 409),
                Arguments.of(new BadSearch("State the identifier"), 400),
                Arguments.of(new NotUnderstood(List.of(new Objection("Bundle", IssueType.REQUIRED, "Missing"))), 422),
                Arguments.of(new IllegalStateException("ZZQX"), 500),
                Arguments.of(new InternalErrorException("ZZQX"), 500));
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void eachKindOfRefusalHasItsStatus(RuntimeException thrown, int status) {
        BaseServerResponseException told = translate(new RuntimeException(thrown));

        assertThat(told.getStatusCode()).isEqualTo(status);
        OperationOutcome outcome = (OperationOutcome) told.getOperationOutcome();
        assertThat(outcome.getIssueFirstRep().getDiagnostics()).isNotBlank().doesNotContain("ZZQX");
    }

    @Test
    void everyPlaceIsTold() {
        NotUnderstood refused = new NotUnderstood(List.of(
                new Objection("Bundle.entry[0]", IssueType.REQUIRED, "Missing"),
                new Objection("Bundle.entry[1]", IssueType.VALUE, "Wrong")));

        OperationOutcome outcome = (OperationOutcome) translate(refused).getOperationOutcome();

        assertThat(outcome.getIssue())
                .extracting(issue -> issue.getExpression().get(0).getValue())
                .containsExactly("Bundle.entry[0]", "Bundle.entry[1]");
    }

    private static BaseServerResponseException translate(RuntimeException thrown) {
        HttpServletRequest get = (HttpServletRequest) Proxy.newProxyInstance(
                RefusalsTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, args) -> method.getName().equals("getMethod") ? "GET" : null);
        return new Refusals().translate(thrown, get);
    }
}
