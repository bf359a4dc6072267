package org.spineboard.document.virus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.spineboard.document.virus.VirusCheck.Verdict;

class VirusCheckTest {
    private static final byte[] FILE = new byte[200_000];

    @Test
    void theSignatureScannersAreTriedWithIsKnown() {
        byte[] eicar = ("xx" + "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*" + "xx")
                .getBytes(StandardCharsets.US_ASCII);

        assertThat(new KnownSignature().check(eicar)).isEqualTo(Verdict.INFECTED);
        assertThat(new KnownSignature().check(FILE)).isEqualTo(Verdict.CLEAN);
    }

    @Test
    void theScannerIsBelieved() throws IOException {
        assertThat(askedOf("stream: OK\0")).isEqualTo(Verdict.CLEAN);
        assertThat(askedOf("stream: Eicar-Signature FOUND\0")).isEqualTo(Verdict.INFECTED);
    }

    @Test
    void whateverElseItSaysIsNoAnswer() throws IOException {
        assertThat(askedOf("INSTREAM size limit exceeded. ERROR\0")).isEqualTo(Verdict.NO_ANSWER);
        assertThat(askedOf("")).isEqualTo(Verdict.NO_ANSWER);
    }

    @Test
    void aScannerThatIsDownIsNoAnswer() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }

        assertThat(ConfiguredScanner.at("127.0.0.1:" + port).check(FILE)).isEqualTo(Verdict.NO_ANSWER);
    }

    private static Verdict askedOf(String answer) throws IOException {
        try (ServerSocket daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Integer> received = CompletableFuture.supplyAsync(() -> serve(daemon, answer));
            InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), daemon.getLocalPort());

            Verdict verdict = new Clamd(address).check(FILE);

            assertThat(received.join()).isEqualTo(FILE.length);
            return verdict;
        }
    }

    /** Reads the command and the file in its pieces, says the answer, and tells how much came. */
    private static int serve(ServerSocket daemon, String answer) {
        try (Socket client = daemon.accept()) {
            DataInputStream in = new DataInputStream(client.getInputStream());
            int total = 0;
            in.readNBytes("zINSTREAM\0".length());
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                total += in.readNBytes(length).length;
            }
            client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            return total;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
