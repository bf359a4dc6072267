package org.spineboard.web.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A patient's name as it is always written: {@code HARGREAVES, Margaret Ellen (Mrs)}. Capitals are made here and only
 * here; the record keeps what was typed.
 */
public final class Names {
    // Mc keeps its small c, so that MacDonald and McDonald stay tellable apart.
    private static final Pattern MC = Pattern.compile("(?<![\\p{L}])MC(?=\\p{L}{3})");

    private Names() {}

    /** {@code FAMILY, Given (Title)}; what is missing is left out with its punctuation. */
    public static String name(@Nullable String family, @Nullable String given, @Nullable String title) {
        StringBuilder name = new StringBuilder(family == null || family.isBlank() ? "" : capitals(family.strip()));
        if (given != null && !given.isBlank()) {
            name.append(name.isEmpty() ? "" : ", ").append(titleCase(given.strip()));
        }
        if (name.isEmpty()) {
            return Numbers.NOT_KNOWN;
        }
        if (title != null && !title.isBlank()) {
            name.append(" (").append(title.strip().replaceFirst("\\.$", "")).append(')');
        }
        return name.toString();
    }

    /** The name in parts; the first letter in which it differs from the name it may be taken for is marked. */
    public static List<NamePart> markedName(
            @Nullable String family, @Nullable String given, @Nullable String title, @Nullable String similarTo) {
        String name = name(family, given, title);
        if (similarTo == null || similarTo.isBlank()) {
            return List.of(new NamePart(name, false));
        }
        int at = firstDifference(name, similarTo);
        if (at >= name.length()) {
            return List.of(new NamePart(name, false));
        }
        int end = name.offsetByCodePoints(at, 1);
        List<NamePart> parts = new ArrayList<>();
        parts.add(new NamePart(name.substring(0, at), false));
        parts.add(new NamePart(name.substring(at, end), true));
        parts.add(new NamePart(name.substring(end), false));
        return parts;
    }

    private static int firstDifference(String one, String other) {
        int most = Math.min(one.length(), other.length());
        for (int at = 0; at < most; at++) {
            if (Character.toLowerCase(one.charAt(at)) != Character.toLowerCase(other.charAt(at))) {
                return at;
            }
        }
        return most;
    }

    private static String capitals(String family) {
        Matcher mc = MC.matcher(family.toUpperCase(Locale.UK));
        return mc.replaceAll("Mc");
    }

    /** Raises only what was typed without any capital, or with nothing but capitals; "van der" and "DeShawn" stay. */
    private static String titleCase(String given) {
        boolean plain = given.equals(given.toLowerCase(Locale.UK)) || isShouted(given);
        if (!plain) {
            return given;
        }
        StringBuilder name = new StringBuilder(given.length());
        boolean start = true;
        for (int c : given.codePoints().toArray()) {
            name.appendCodePoint(start ? Character.toTitleCase(c) : Character.toLowerCase(c));
            start = !Character.isLetter(c);
        }
        return name.toString();
    }

    private static boolean isShouted(String given) {
        return given.length() > 2 && given.equals(given.toUpperCase(Locale.UK));
    }
}
