package org.spineboard.document.check;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.spineboard.document.Refusal;

/** Walks through a PNG without unpacking anything: size from the header, one end, nothing behind it. */
final class PngShape {
    private static final int SIGNATURE = 8;
    private static final int AROUND_A_CHUNK = 12;
    private static final int HEADER_LENGTH = 13;

    private PngShape() {}

    static Optional<Refusal> refusal(byte[] bytes) {
        int at = SIGNATURE;
        boolean first = true;
        while (at + AROUND_A_CHUNK <= bytes.length) {
            long length = Bytes.u32(bytes, at);
            String type = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
            long next = at + AROUND_A_CHUNK + length;
            if (next > bytes.length || first != type.equals("IHDR") || (first && length != HEADER_LENGTH)) {
                return Optional.of(Refusal.BROKEN);
            }
            if (first && Pixels.areTooMany(Bytes.u32(bytes, at + 8), Bytes.u32(bytes, at + 12))) {
                return Optional.of(Refusal.TOO_MANY_PIXELS);
            }
            if (type.equals("IEND")) {
                return next == bytes.length ? Optional.empty() : Optional.of(Refusal.HIDDEN);
            }
            first = false;
            at = (int) next;
        }
        return Optional.of(Refusal.BROKEN);
    }
}
