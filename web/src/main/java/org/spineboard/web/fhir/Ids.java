package org.spineboard.web.fhir;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads ids that clients send; one that has not even the shape is nobody's. */
final class Ids {
    private static final Pattern SHAPE =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private Ids() {}

    static Optional<UUID> uuid(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
