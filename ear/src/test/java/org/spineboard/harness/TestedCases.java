package org.spineboard.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Brings cases on their way inside the server, so that a test begins where its story does. */
public final class TestedCases {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private TestedCases() {}

    /** A new elective case that was accepted, and lacks what every such case lacks. */
    public static String accepted() {
        return ask("/cases/accepted", "POST");
    }

    /** The same, and surgery, oncology and radiology are asked for their opinions. */
    public static String asked() {
        return ask("/cases/asked", "POST");
    }

    /** A case for which a board with quorum recommended these treatments. */
    public static String decided(String... treatments) {
        return ask("/cases/decided?treatment=" + String.join("&treatment=", treatments), "POST");
    }

    /** An accepted case: lymphoma is possible, T8 was irradiated, apixaban is taken, and there is a pacemaker. */
    public static String risks() {
        return ask("/cases/risks", "POST");
    }

    /** A case with SINS 9 to 12 at T12, for which radiotherapy alone was recommended and no surgeon has signed anything. */
    public static String unstable() {
        return ask("/cases/unstable", "POST");
    }

    /** The same, and a surgeon has signed an opinion. */
    public static String lookedAt() {
        return ask("/cases/looked-at", "POST");
    }

    /** The one of {@link #risks()}, with radiation and supportive care recommended, and without tissue. */
    public static String risky() {
        return ask("/cases/risky", "POST");
    }

    /** A case in follow-up, since just now. */
    public static String treated() {
        return ask("/cases/treated", "POST");
    }

    /** Cases that together stand everywhere on their way, with their records: what stands for each, and its id. */
    public static Map<String, String> records() {
        return read(ask("/cases/records", "POST"));
    }

    /** An open meeting, two cases on its agenda, and one that could be. */
    public static Map<String, String> opened() {
        return read(ask("/cases/opened", "POST"));
    }

    /** A meeting with two cases on its agenda, of people whose names are nearly the same, and what both names begin with. */
    public static Map<String, String> alike() {
        return read(ask("/cases/alike", "POST"));
    }

    /** A case on an agenda with a surgeon's opinion in these words, and the meeting. */
    public static Map<String, String> hiding(String words) {
        return read(ask("/cases/hiding?words=" + words, "POST"));
    }

    /** The other specialties that were asked sign too. */
    public static void reveal(String number) {
        ask("/cases/reveal?case=" + number, "POST");
    }

    /** What the database holds about these cases; the same as long as nothing of it has changed. */
    public static String state(Collection<String> numbers) {
        return ask("/cases/state?case=" + String.join("&case=", numbers), "GET");
    }

    private static Map<String, String> read(String lines) {
        return lines.lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    }

    /** A case with six signed opinions, so many documents and at least so many events. */
    public static String busy(int files, int events) {
        return ask("/busy?files=" + files + "&events=" + events, "POST");
    }

    /** The same with a report whose critical alert nobody has taken responsibility for. */
    public static String alarming(int files, int events) {
        return ask("/busy?alert=true&files=" + files + "&events=" + events, "POST");
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
