package org.spineboard.referral.entry;

import java.io.Serializable;
import java.util.List;

/**
 * A field whose text could not be read.
 *
 * @param field the field's key
 * @param key of the sentence that says what to enter
 * @param args places of the sentence; for a date that reads two ways, the two readings
 */
public record FieldProblem(String field, String key, List<String> args) implements Serializable {
    public FieldProblem {
        args = List.copyOf(args);
    }
}
