package org.spineboard.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The clock of the running application, shifted from outside and put back after the test. */
public final class ServerClock implements AfterEachCallback {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Duration shift = Duration.ZERO;

    /** Lets so much time pass. */
    public void pass(Duration time) {
        shiftBy(shift.plus(time));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        shiftBy(Duration.ZERO);
    }

    private void shiftBy(Duration wanted) {
        URI address =
                RunningStack.current().application().resolve("/" + TestedApplication.TESTS + "/clock?by=" + wanted);
        try {
            int status = CLIENT.send(
                            HttpRequest.newBuilder(address)
                                    .POST(BodyPublishers.noBody())
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
            if (status != 200) {
                throw new IllegalStateException("The clock was not shifted: " + status);
            }
            shift = wanted;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
