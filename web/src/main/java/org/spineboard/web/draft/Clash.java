package org.spineboard.web.draft;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.spineboard.shared.security.Role;
import org.spineboard.shared.security.Signature;

/** What a colleague signed while somebody was typing: who it was, and the fields in which the two differ. */
public record Clash(String name, Role role, Instant at, List<Line> lines) implements Serializable {
    public Clash {
        lines = List.copyOf(lines);
    }

    /** Against what that signature stands under. */
    public static Clash with(Signature signature, List<Line> lines) {
        return new Clash(signature.name(), signature.role(), signature.at(), lines);
    }

    /** What was typed here, as text to take elsewhere. */
    public String yours() {
        return lines.stream().map(line -> line.label() + ": " + line.yours()).collect(Collectors.joining("\n"));
    }

    /** A field, as the colleague signed it and as it was typed here. */
    public record Line(String label, String theirs, String yours) implements Serializable {}
}
