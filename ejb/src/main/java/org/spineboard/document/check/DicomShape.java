package org.spineboard.document.check;

import java.util.Optional;
import org.spineboard.document.Refusal;

/** Looks at the 128 bytes before a DICOM file begins, which may hold anything, a program too. */
final class DicomShape {
    private static final int PREAMBLE = 128;

    private DicomShape() {}

    /** Nothing, or the beginning of a TIFF, may stand there. */
    static Optional<Refusal> refusal(byte[] bytes) {
        if (Bytes.startsWith(bytes, "II*\0") || Bytes.startsWith(bytes, "MM\0*")) {
            return Optional.empty();
        }
        for (int at = 0; at < PREAMBLE; at++) {
            if (bytes[at] != 0) {
                return Optional.of(Refusal.HIDDEN);
            }
        }
        return Optional.empty();
    }
}
