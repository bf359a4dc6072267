package org.spineboard.web.document;

import java.nio.charset.StandardCharsets;

/** How a browser is told what a file is called (RFC 6266): an ASCII name for the old ones, the real one encoded. */
final class Disposition {
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_";

    private Disposition() {}

    /** Shown in place, or saved. */
    static String of(boolean inPlace, String name) {
        StringBuilder ascii = new StringBuilder();
        StringBuilder encoded = new StringBuilder();
        name.codePoints().forEach(point -> ascii.append(PLAIN.indexOf(point) >= 0 ? (char) point : '_'));
        for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = PLAIN.indexOf(one & 0xff) >= 0;
            encoded.append(plain ? String.valueOf((char) one) : String.format("%%%02X", one & 0xff));
        }
        return (inPlace ? "inline" : "attachment") + "; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }
}
