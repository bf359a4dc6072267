package org.spineboard.shared;

import java.text.Normalizer;

/**
 * What text may be stored: composed Unicode (NFC), trimmed, without control characters, and not longer than its field.
 * Lengths count code points, as PostgreSQL does; the same numbers stand in the schema's checks.
 */
public final class Text {
    /** Titles such as Mr or Dr. */
    public static final int TITLE = 35;
    /** Family names. */
    public static final int FAMILY = 70;
    /** Given names, all of them together. */
    public static final int GIVEN = 100;
    /** Names of wards, people and places; identifiers. */
    public static final int SHORT = 100;
    /** One line of free text. */
    public static final int LINE = 200;
    /** A paragraph or a clinical note. */
    public static final int LONG = 4000;

    private Text() {}

    /** One line, cleaned; empty when there was nothing but blanks. Refuses what is too long or holds a control. */
    public static String line(String raw, int max) {
        return clean(raw, max, false);
    }

    /** Text that may hold line breaks and tabs, cleaned likewise; CRLF becomes LF. */
    public static String paragraph(String raw, int max) {
        return clean(raw.replace("\r\n", "\n").replace('\r', '\n'), max, true);
    }

    /** A person's name or an identifier: one line in which nothing is invisible or turns the reading direction. */
    public static String name(String raw, int max) {
        String cleaned = clean(raw, max, false);
        if (cleaned.codePoints().anyMatch(point -> Character.getType(point) == Character.FORMAT)) {
            throw new TextRefused("shared.text.invisible", max);
        }
        return cleaned;
    }

    private static String clean(String raw, int max, boolean breaks) {
        String text = Normalizer.normalize(raw, Normalizer.Form.NFC).strip();
        if (text.codePoints().anyMatch(point -> isRefused(point, breaks))) {
            throw new TextRefused("shared.text.control", max);
        }
        if (text.codePointCount(0, text.length()) > max) {
            throw new TextRefused("shared.text.tooLong", max);
        }
        return text;
    }

    private static boolean isRefused(int point, boolean breaks) {
        if (breaks && (point == '\n' || point == '\t')) {
            return false;
        }
        int type = Character.getType(point);
        return type == Character.CONTROL || type == Character.SURROGATE || type == Character.UNASSIGNED;
    }
}
