package org.spineboard.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** Brings cases on their way inside the server, where no page leads yet. */
public final class TestedCases {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private TestedCases() {}

    /** Lets an accepted case be decided, planned and treated; it is in follow-up afterwards. */
    public static void treat(String number) {
        URI address =
                RunningStack.current().application().resolve("/" + TestedApplication.TESTS + "/treat?case=" + number);
        try {
            int status = CLIENT.send(
                            HttpRequest.newBuilder(address)
                                    .POST(BodyPublishers.noBody())
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
            if (status != 200) {
                throw new IllegalStateException("The case was not treated: " + status);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
