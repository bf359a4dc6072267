package org.spineboard.web.edge;

import jakarta.json.Json;

/** Errors as programs read them: problem details (RFC 9457) for the APIs, OperationOutcome for FHIR. */
public final class ProblemJson {
    private ProblemJson() {}

    /** Problem details of a status. */
    public static String problem(int status, String title, String requestId) {
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status)
                .add("instance", "urn:uuid:" + requestId)
                .build()
                .toString();
    }

    /** The same for a FHIR client. */
    public static String operationOutcome(int status, String text) {
        return Json.createObjectBuilder()
                .add("resourceType", "OperationOutcome")
                .add(
                        "issue",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("severity", "error")
                                        .add("code", code(status))
                                        .add("diagnostics", text)))
                .build()
                .toString();
    }

    private static String code(int status) {
        return switch (status) {
            case 401 -> "login";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405, 406, 415 -> "not-supported";
            case 409, 412 -> "conflict";
            case 413 -> "too-long";
            case 408, 503 -> "transient";
            default -> status < 500 ? "invalid" : "exception";
        };
    }
}
