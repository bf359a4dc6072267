package org.spineboard.audit;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.Subject;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.Caller;
import org.spineboard.shared.security.RequestTrace;

/** An act as it goes into the trail: when, what, by whom, on whose records, and how it ended. */
record DoneAct(Instant at, Action action, Caller caller, List<Subject> subjects, String outcome, RequestTrace trace) {
    private static final RequestTrace NO_REQUEST = new RequestTrace("", null, "");

    DoneAct {
        subjects = List.copyOf(subjects);
    }

    /** As part of the request that is running, if one is. */
    static DoneAct now(Instant at, Action action, Caller caller, Collection<Subject> subjects, String outcome) {
        RequestTrace trace = Objects.requireNonNullElse(RequestTrace.current(), NO_REQUEST);
        return new DoneAct(at, action, caller, List.copyOf(subjects), outcome, trace);
    }

    /** Its columns by their names. */
    JsonObject columns() {
        return Json.createObjectBuilder()
                .add("recorded_at", at.toString())
                .add("action", action.name())
                .add("actor_subject", caller.subject())
                .add("actor_name", caller.displayName())
                .add(
                        "actor_roles",
                        String.join(
                                " ",
                                caller.roles().stream().map(Enum::name).sorted().toList()))
                .add("organisation", caller.organisation().value())
                .add("case_numbers", caseNumbers())
                .add("patient_ids", patientIds())
                .add("outcome", outcome)
                .add("client_address", trace.address())
                .add("session_hash", Objects.requireNonNullElse(trace.sessionHash(), ""))
                .add("request_id", trace.requestId())
                .build();
    }

    private JsonArrayBuilder caseNumbers() {
        JsonArrayBuilder numbers = Json.createArrayBuilder();
        subjects.stream()
                .map(Subject::caseNumber)
                .filter(Objects::nonNull)
                .map(CaseNumber::value)
                .distinct()
                .forEach(numbers::add);
        return numbers;
    }

    private JsonArrayBuilder patientIds() {
        JsonArrayBuilder patients = Json.createArrayBuilder();
        subjects.stream()
                .map(Subject::patient)
                .filter(Objects::nonNull)
                .map(patient -> patient.value().toString())
                .distinct()
                .forEach(patients::add);
        return patients;
    }
}
