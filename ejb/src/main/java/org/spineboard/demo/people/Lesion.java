package org.spineboard.demo.people;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spineboard.spine.SpinalLevel;

/** The lesion that a case is about. */
public record Lesion(SpinalLevel level, LesionType type, boolean epidural, boolean fracture) {
    private static final Pattern NAMED = Pattern.compile("\\b[CTLS]\\d{1,2}\\b");

    /** The level that is named in the words first, or one in the middle of the back. */
    static SpinalLevel levelIn(String words) {
        Matcher named = NAMED.matcher(words);
        return named.find() ? SpinalLevel.named(named.group()).orElse(SpinalLevel.T8) : SpinalLevel.T8;
    }
}
