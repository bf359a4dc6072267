package org.spineboard.web.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers that name people and places: NHS numbers, telephone numbers. */
public final class Numbers {
    /** What stands where nobody knows; never a question mark. */
    public static final String NOT_KNOWN = "Not known";

    // A figure space would break copying; a no-break space keeps the number on one line.
    private static final char NO_BREAK = '\u00A0';
    private static final Pattern TEN_DIGITS = Pattern.compile("(\\d{3})(\\d{3})(\\d{4})");
    private static final Pattern FIVE_FIGURE_CODE = Pattern.compile("(0\\d{4})(\\d{3})(\\d{3})");
    private static final Pattern LONDON = Pattern.compile("(02\\d)(\\d{4})(\\d{4})");
    private static final Pattern SHORT_CODE = Pattern.compile("(01(?:1\\d|\\d1)|0[389]\\d\\d)(\\d{3})(\\d{4})");
    private static final Pattern EXTENSION = Pattern.compile("(?i)^(.*?)\\s*(?:ext\\.?|x)\\s*(\\d+)$");

    private Numbers() {}

    /** {@code 999 104 2172}, on one line; {@code Not known} without one. */
    public static String nhsNumber(@Nullable String tenDigits) {
        if (tenDigits == null || tenDigits.isBlank()) {
            return NOT_KNOWN;
        }
        Matcher number = TEN_DIGITS.matcher(tenDigits.replaceAll("[\\s-]", ""));
        return number.matches() ? number.group(1) + NO_BREAK + number.group(2) + NO_BREAK + number.group(3) : tenDigits;
    }

    /**
     * {@code 01632 960 112}, with {@code x} before an extension and without the United Kingdom's own code. What is not
     * recognised is shown as it was typed.
     */
    public static String phone(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return "";
        }
        String text = typed.strip();
        Matcher extension = EXTENSION.matcher(text);
        if (extension.matches()) {
            return grouped(extension.group(1)) + NO_BREAK + 'x' + extension.group(2);
        }
        return grouped(text);
    }

    /** The number as a telephone dials it: digits, and a plus in front of a foreign one. */
    public static String dial(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        Matcher extension = EXTENSION.matcher(typed.strip());
        String digits = (extension.matches() ? extension.group(1) : typed).replaceAll("[^\\d+]", "");
        return extension.matches() ? digits + ";ext=" + extension.group(2) : digits;
    }

    /** Telephone number, or {@code Not known}. */
    public static String phoneOrNotKnown(@Nullable String typed) {
        String phone = phone(typed);
        return phone.isEmpty() ? NOT_KNOWN : phone;
    }

    /** The text, or {@code Not known}. */
    public static String orNotKnown(@Nullable Object text) {
        return text == null || text.toString().isBlank() ? NOT_KNOWN : text.toString();
    }

    private static String grouped(String typed) {
        String digits = typed.replaceAll("[\\s().-]", "");
        String national = digits.startsWith("+44") ? '0' + digits.substring(3).replaceFirst("^0", "") : digits;
        for (Pattern pattern : new Pattern[] {LONDON, SHORT_CODE, FIVE_FIGURE_CODE}) {
            Matcher number = pattern.matcher(national);
            if (number.matches()) {
                return number.group(1) + NO_BREAK + number.group(2) + NO_BREAK + number.group(3);
            }
        }
        return national.startsWith("0") && national.matches("\\d+") ? national : typed;
    }
}
