package org.spineboard.referral.reading;

import java.io.Serializable;
import java.util.List;

/** A group of facts under one heading; the heading's key is {@code referral.section.} and the name. */
public record FactSection(String name, List<Fact> facts) implements Serializable {
    public FactSection {
        facts = List.copyOf(facts);
    }

    public String label() {
        return "referral.section." + name;
    }
}
