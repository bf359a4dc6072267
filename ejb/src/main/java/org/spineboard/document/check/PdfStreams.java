package org.spineboard.document.check;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.spineboard.document.Refusal;

/**
 * Unpacks everything packed in a PDF to nowhere and counts, before anything reads it: what unpacks to far more than
 * anybody draws, or to something packed again, is made to hurt.
 */
final class PdfStreams {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final long MOST = 400_000_000;
    private static final int BUFFER = 65_536;
    private static final int SURE = 64;

    private final byte[] bytes;
    private final byte[] buffer = new byte[BUFFER];
    private long unpacked;

    private PdfStreams(byte[] bytes) {
        this.bytes = bytes;
    }

    static Optional<Refusal> refusal(byte[] bytes) {
        return new PdfStreams(bytes).count() ? Optional.empty() : Optional.of(Refusal.BOMB);
    }

    private boolean count() {
        int at = Bytes.find(bytes, STREAM, 0);
        while (at >= 0) {
            int from = at + STREAM.length;
            while (from < bytes.length && (bytes[from] == '\r' || bytes[from] == '\n')) {
                from++;
            }
            if (isPacked(bytes, from) && !isHarmless(from)) {
                return false;
            }
            at = Bytes.find(bytes, STREAM, from);
        }
        return true;
    }

    /** Whether what begins there unpacks to a bearable amount of something that is not packed itself. */
    private boolean isHarmless(int from) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            boolean first = true;
            while (!inflater.finished()) {
                int length = inflater.inflate(buffer);
                unpacked += length;
                if (unpacked > MOST || (first && isPackedAgain(length))) {
                    return false;
                }
                first = false;
                if (length == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    return true;
                }
            }
            return true;
        } catch (DataFormatException notPacked) {
            return true;
        } finally {
            inflater.end();
        }
    }

    private boolean isPackedAgain(int length) {
        if (length < SURE || !isPacked(buffer, 0)) {
            return false;
        }
        Inflater inner = new Inflater();
        try {
            inner.setInput(buffer, 0, length);
            return inner.inflate(new byte[SURE]) == SURE;
        } catch (DataFormatException notPacked) {
            return false;
        } finally {
            inner.end();
        }
    }

    private static boolean isPacked(byte[] in, int at) {
        return at + 1 < in.length && (in[at] & 0x0f) == 8 && Bytes.u16(in, at) % 31 == 0;
    }
}
