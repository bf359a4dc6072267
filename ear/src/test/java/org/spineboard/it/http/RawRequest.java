package org.spineboard.it.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.spineboard.harness.RunningStack;

/** Bytes sent as they are, for requests that no client library would write. */
final class RawRequest {
    private static final int PATIENCE_MILLIS = 15_000;
    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.[01] \\d{3}");

    private RawRequest() {}

    /** Sends the text and returns everything that comes back until the server closes or falls silent. */
    static String exchange(String text) {
        URI address = RunningStack.current().application();
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return readAll(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A request line and the headers no request goes without; the connection ends with the answer. */
    static String request(String method, String target) {
        return method + " " + target + " HTTP/1.1\r\nHost: " + host() + "\r\nConnection: close\r\n\r\n";
    }

    static String host() {
        return RunningStack.current().application().getAuthority();
    }

    /** The status of the first answer; 0 when the connection was closed without one. */
    static int status(String answer) {
        return STATUS_LINE.matcher(answer).lookingAt() ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }

    static long answers(String text) {
        return STATUS_LINE.matcher(text).results().count();
    }

    private static String readAll(Socket socket) throws IOException {
        StringBuilder text = new StringBuilder();
        byte[] buffer = new byte[8192];
        try {
            for (int read = socket.getInputStream().read(buffer);
                    read >= 0;
                    read = socket.getInputStream().read(buffer)) {
                text.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
            }
        } catch (SocketTimeoutException silence) {
            return text.toString();
        } catch (IOException reset) {
            return text.toString();
        }
        return text.toString();
    }
}
