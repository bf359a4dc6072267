package org.spineboard.document.check;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.spineboard.document.Refusal;

/** A PDF begins with its first byte, ends with its last, and unpacks to a bearable size. */
final class PdfShape {
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.ISO_8859_1);
    private static final int TAIL = 1_024;

    private PdfShape() {}

    static Optional<Refusal> refusal(byte[] bytes) {
        if (!Bytes.startsWith(bytes, "%PDF-")) {
            return Optional.of(Refusal.HIDDEN);
        }
        int end = lastEnd(bytes);
        if (end < 0) {
            return Optional.of(Bytes.find(bytes, END, 0) < 0 ? Refusal.BROKEN : Refusal.HIDDEN);
        }
        for (int at = end + END.length; at < bytes.length; at++) {
            if (bytes[at] > ' ') {
                return Optional.of(Refusal.HIDDEN);
            }
        }
        return PdfStreams.refusal(bytes);
    }

    private static int lastEnd(byte[] bytes) {
        int last = -1;
        int at = Bytes.find(bytes, END, Math.max(0, bytes.length - TAIL));
        while (at >= 0) {
            last = at;
            at = Bytes.find(bytes, END, at + 1);
        }
        return last;
    }
}
