package org.spineboard.document.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Looks for things in bytes. */
final class Bytes {
    private static final List<String> MARKUP = List.of("<script", "<html>", "<!doctype", "<?php ");
    private static final int LONGEST_MARKUP = 9;
    private static final byte[] END_OF_ARCHIVE = {'P', 'K', 5, 6};
    private static final int END_LENGTH = 22;

    private Bytes() {}

    /** Where {@code wanted} is next at or after {@code from}; -1 where it is not. */
    static int find(byte[] bytes, byte[] wanted, int from) {
        for (int at = from; at <= bytes.length - wanted.length; at++) {
            if (isAt(bytes, wanted, at)) {
                return at;
            }
        }
        return -1;
    }

    static boolean isAt(byte[] bytes, byte[] wanted, int at) {
        for (int i = 0; i < wanted.length; i++) {
            if (at + i >= bytes.length || bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    static boolean startsWith(byte[] bytes, String text) {
        return isAt(bytes, text.getBytes(StandardCharsets.ISO_8859_1), 0);
    }

    /** A number of two bytes, the higher first. */
    static int u16(byte[] bytes, int at) {
        return ((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff);
    }

    /** A number of four bytes, the higher first. */
    static long u32(byte[] bytes, int at) {
        return ((long) u16(bytes, at) << 16) | u16(bytes, at + 2);
    }

    /** Whether a page or a script stands in something that is neither. */
    static boolean hasMarkup(byte[] bytes) {
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '<' && isMarkup(bytes, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMarkup(byte[] bytes, int at) {
        int length = Math.min(LONGEST_MARKUP, bytes.length - at);
        String text = new String(bytes, at, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return MARKUP.stream().anyMatch(text::startsWith);
    }

    /** Whether an archive ends somewhere in it: its last record stands there and fits what is before it. */
    static boolean hasArchive(byte[] bytes) {
        for (int at = find(bytes, END_OF_ARCHIVE, 0); at >= 0; at = find(bytes, END_OF_ARCHIVE, at + 1)) {
            if (at + END_LENGTH <= bytes.length && isEndOfArchive(bytes, at)) {
                return true;
            }
        }
        return false;
    }

    /** One disk, as many entries on it as in all, and a directory that lies before this record. */
    private static boolean isEndOfArchive(byte[] bytes, int at) {
        boolean oneDisk = u32(bytes, at + 4) == 0;
        boolean sameCount = u16(bytes, at + 8) == u16(bytes, at + 10);
        long directory = Integer.reverseBytes((int) u32(bytes, at + 12)) & 0xffffffffL;
        return oneDisk && sameCount && directory <= at;
    }
}
