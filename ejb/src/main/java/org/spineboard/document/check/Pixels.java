package org.spineboard.document.check;

/** How large an image may be once unpacked. */
final class Pixels {
    private static final long MOST = 50_000_000;

    private Pixels() {}

    static boolean areTooMany(long width, long height) {
        return width == 0 || height == 0 || width > MOST || height > MOST || width * height > MOST;
    }
}
