package org.spineboard.scoring;

import java.util.List;

/**
 * Why inputs were refused.
 *
 * @param input name of the input
 * @param value what was given, shortened
 * @param allowed what may be given instead, or what the value contradicts
 */
public record Fault(String input, String value, List<String> allowed) {
    private static final int LONGEST = 80;

    public Fault {
        value = value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    }
}
