package org.spineboard.it.http;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spineboard.it.Invented;

/** Referrals of Northfield's system, and the tasks by which it follows them. */
final class FhirTasks {
    private static final Pattern TASK = Pattern.compile("Task/(20\\d\\d-\\d{4,})");

    private FhirTasks() {}

    /** Posts a referral without hurry; its task goes by the number of its case, which is the answer. */
    static String refer() {
        HttpResponse<String> answer = Bundles.post(Tokens.ofIntegration(), Bundles.elective(Invented.familyName()));
        Matcher task = TASK.matcher(answer.body());
        if (!task.find()) {
            throw new AssertionError("No task: " + answer.statusCode() + " " + answer.body());
        }
        return task.group(1);
    }

    /** The task as the sender reads it. */
    static String read(String number) {
        HttpResponse<String> answer =
                new Agent().get("/fhir/Task/" + number, "Authorization", "Bearer " + Tokens.ofIntegration());
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }
}
