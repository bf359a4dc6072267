package org.spineboard.it.http;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spineboard.harness.RunningStack;
import org.spineboard.launcher.Stack;

/** Access tokens as the identity provider gives them to programs. */
final class Tokens {
    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final String OTHER_CLIENT = "other-app";

    private Tokens() {}

    /** A person's token, given to the command line client. */
    static String of(String username) {
        return of(username, "spineboard-cli");
    }

    /** The token of Northfield's hospital system. */
    static String ofIntegration() {
        return grant(
                RunningStack.current().issuer(),
                Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        "integration",
                        "client_secret",
                        RunningStack.current().stack().integrationSecret()));
    }

    /** A person's token for another application of the same realm, which is registered if it is not yet. */
    static String forAnotherApplication(String username) {
        register(OTHER_CLIENT);
        return of(username, OTHER_CLIENT);
    }

    private static String of(String username, String client) {
        return grant(
                RunningStack.current().issuer(),
                Map.of("grant_type", "password", "client_id", client, "username", username, "password", username));
    }

    private static void register(String client) {
        Stack stack = RunningStack.current().stack();
        URI issuer = RunningStack.current().issuer();
        String administrator = grant(
                issuer.resolve("/realms/master"),
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        stack.keycloakAdministrator(),
                        "password",
                        stack.keycloakAdministratorPassword()));
        HttpResponse<String> answer = new Agent()
                .send(Agent.at(issuer.resolve("/admin/realms/spineboard/clients"))
                        .header("Authorization", "Bearer " + administrator)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("""
                                {"clientId": "%s", "publicClient": true, "directAccessGrantsEnabled": true}
                                """.formatted(client))));
        if (answer.statusCode() != 201 && answer.statusCode() != 409) {
            throw new AssertionError("Another client was not registered: " + answer.statusCode());
        }
    }

    private static String grant(URI issuer, Map<String, String> fields) {
        HttpResponse<String> answer = new Agent()
                .send(Agent.at(URI.create(issuer + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(Agent.form(fields)));
        Matcher token = ACCESS_TOKEN.matcher(answer.body());
        if (!token.find()) {
            throw new AssertionError("No token, but " + answer.statusCode() + " " + answer.body());
        }
        return token.group(1);
    }
}
