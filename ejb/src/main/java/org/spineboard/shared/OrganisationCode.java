package org.spineboard.shared;

import java.io.Serializable;
import java.util.regex.Pattern;

/** Short code of a hospital or centre, as the identity provider states it in the {@code organisation} claim. */
public record OrganisationCode(String value) implements Serializable {
    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]{2,12}");

    public OrganisationCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("An organisation code is 2 to 12 capitals or digits");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
