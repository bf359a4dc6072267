package org.spineboard.document.check;

import java.util.Optional;
import org.spineboard.document.Refusal;

/** Walks through a JPEG without unpacking anything: size from the frame header, one end, nothing behind it. */
final class JpegShape {
    private static final int START_OF_SCAN = 0xda;
    private static final int END = 0xd9;
    private static final int MOST_PADDING = 16;

    private final byte[] bytes;
    private boolean framed;

    private JpegShape(byte[] bytes) {
        this.bytes = bytes;
    }

    static Optional<Refusal> refusal(byte[] bytes) {
        return new JpegShape(bytes).walk();
    }

    private Optional<Refusal> walk() {
        int at = 2;
        while (at + 3 < bytes.length) {
            int marker = bytes[at + 1] & 0xff;
            if ((bytes[at] & 0xff) != 0xff || marker == 0) {
                return Optional.of(Refusal.BROKEN);
            }
            int next = at + 2 + Bytes.u16(bytes, at + 2);
            if (isFrame(marker)) {
                framed = true;
                if (next > bytes.length || tooMany(at)) {
                    return Optional.of(next > bytes.length ? Refusal.BROKEN : Refusal.TOO_MANY_PIXELS);
                }
            }
            at = marker == START_OF_SCAN ? afterScan(next) : next;
            if (at + 1 < bytes.length && (bytes[at + 1] & 0xff) == END) {
                return atEnd(at + 2);
            }
        }
        return Optional.of(Refusal.BROKEN);
    }

    private boolean tooMany(int frame) {
        return frame + 9 > bytes.length || Pixels.areTooMany(Bytes.u16(bytes, frame + 7), Bytes.u16(bytes, frame + 5));
    }

    private Optional<Refusal> atEnd(int end) {
        if (!framed) {
            return Optional.of(Refusal.BROKEN);
        }
        boolean padded = bytes.length - end <= MOST_PADDING;
        for (int at = end; at < bytes.length && padded; at++) {
            padded = bytes[at] == 0;
        }
        return padded ? Optional.empty() : Optional.of(Refusal.HIDDEN);
    }

    /** Where the next marker stands that is not part of the picture itself. */
    private int afterScan(int from) {
        int at = from;
        while (at + 1 < bytes.length) {
            int marker = bytes[at + 1] & 0xff;
            boolean ofThePicture = marker == 0 || marker == 0xff || (marker >= 0xd0 && marker <= 0xd7);
            if ((bytes[at] & 0xff) == 0xff && !ofThePicture) {
                return at;
            }
            at++;
        }
        return bytes.length;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }
}
