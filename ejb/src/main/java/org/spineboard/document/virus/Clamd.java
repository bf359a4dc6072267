package org.spineboard.document.virus;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Asks a ClamAV daemon over TCP, with its {@code INSTREAM} command. */
public final class Clamd implements VirusCheck {
    private static final int CONNECT_MILLIS = 2_000;
    private static final int ANSWER_MILLIS = 20_000;
    private static final int CHUNK = 65_536;
    private static final int LONGEST_ANSWER = 1_024;

    private final InetSocketAddress address;

    public Clamd(InetSocketAddress address) {
        this.address = address;
    }

    @Override
    public Verdict check(byte[] bytes) {
        try (Socket socket = new Socket()) {
            socket.connect(address, CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int from = 0; from < bytes.length; from += CHUNK) {
                int length = Math.min(CHUNK, bytes.length - from);
                out.writeInt(length);
                out.write(bytes, from, length);
            }
            out.writeInt(0);
            out.flush();
            return verdict(new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII));
        } catch (IOException e) {
            return Verdict.NO_ANSWER;
        }
    }

    private static Verdict verdict(String answer) {
        if (answer.startsWith("stream: OK")) {
            return Verdict.CLEAN;
        }
        return answer.contains(" FOUND") ? Verdict.INFECTED : Verdict.NO_ANSWER;
    }
}
