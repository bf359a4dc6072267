package org.spineboard.access.own;

import java.io.Serializable;
import java.util.regex.Pattern;
import org.spineboard.shared.CaseNumber;

/**
 * A form about a case, such as {@code opinion/SPINE_SURGEON}.
 *
 * @param form letters, digits, {@code _}, {@code -} and {@code /}, at most 100 characters
 */
public record FormKey(CaseNumber number, String form) implements Serializable {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_/-]{1,100}");

    public FormKey {
        if (!FORM.matcher(form).matches()) {
            throw new IllegalArgumentException("No name of a form");
        }
    }
}
