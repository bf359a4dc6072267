package org.spineboard.it.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.spineboard.it.Invented;

/** The examples of referrals over FHIR, each time about somebody else and under another number. */
public final class Bundles {
    private static final String NHS_NUMBER = "9434765919";
    private static final String HOSPITAL_NUMBERS = "NGH-204417|P06543|7562295883070";
    private static final String ORDER_NUMBERS = "NGH-MSCC-2026-0187|REF-2025-002";

    private Bundles() {}

    /** Suspected cord compression. */
    public static String emergency(String familyName) {
        return made("referral-emergency.json", familyName);
    }

    /** A well-formed referral without any hurry, to the wrong board. */
    public static String elective(String familyName) {
        return made("referral-swiss-guide.json", familyName);
    }

    /** Northfield's hospital system refers somebody; the name finds them again. */
    public static String refer(boolean emergency) {
        String familyName = Invented.familyName();
        HttpResponse<String> answer =
                post(Tokens.ofIntegration(), emergency ? emergency(familyName) : elective(familyName));
        if (answer.statusCode() != 200 && answer.statusCode() != 201) {
            throw new AssertionError("Not taken: " + answer.statusCode() + " " + answer.body());
        }
        return familyName;
    }

    /** What Northfield's hospital system is told about a case. */
    public static String told(String number) {
        return FhirTasks.read(number);
    }

    static HttpResponse<String> post(String token, String bundle) {
        return new Agent()
                .send(Agent.to("/fhir")
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/fhir+json")
                        .POST(BodyPublishers.ofString(bundle)));
    }

    private static String made(String example, String familyName) {
        try (InputStream file = Bundles.class.getResourceAsStream("/org/spineboard/web/fhir/" + example)) {
            return new String(Objects.requireNonNull(file, example).readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("\"family\": \"[^\"]*\"", "\"family\": \"" + familyName + "\"")
                    .replaceAll(NHS_NUMBER, Invented.nhsNumber())
                    .replaceAll(HOSPITAL_NUMBERS, Invented.orderNumber())
                    .replaceAll(ORDER_NUMBERS, Invented.orderNumber());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
