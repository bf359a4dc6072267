package org.spineboard.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Collectors;

/** Lets a board of the running application have decided on a case, from outside. */
public final class Decisions {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Decisions() {}

    /** The case is decided, with these treatments recommended. */
    public static void decide(String number, List<String> modalities) {
        String query = modalities.stream().map(one -> "&modality=" + one).collect(Collectors.joining());
        URI address = RunningStack.current()
                .application()
                .resolve("/" + TestedApplication.TESTS + "/decision?case=" + number + query);
        try {
            int status = CLIENT.send(
                            HttpRequest.newBuilder(address)
                                    .POST(BodyPublishers.noBody())
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
            if (status != 200) {
                throw new IllegalStateException("The case was not decided: " + status);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
