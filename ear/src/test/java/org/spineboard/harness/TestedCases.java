package org.spineboard.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Brings cases on their way inside the server, where no page leads yet. */
public final class TestedCases {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private TestedCases() {}

    /** Lets an accepted case be decided, planned and treated; it is in follow-up afterwards. */
    public static void treat(String number) {
        ask("/treat?case=" + number, "POST");
    }

    /** A case with six signed opinions, so many documents and at least so many events. */
    public static String busy(int files, int events) {
        return ask("/busy?files=" + files + "&events=" + events, "POST");
    }

    /** How many statements the application has sent to its database. */
    public static long statements() {
        return Long.parseLong(ask("/busy", "GET"));
    }

    private static String ask(String path, String method) {
        URI address = RunningStack.current().application().resolve("/" + TestedApplication.TESTS + path);
        try {
            HttpResponse<String> answer = CLIENT.send(
                    HttpRequest.newBuilder(address)
                            .method(method, BodyPublishers.noBody())
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " was not done: " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
