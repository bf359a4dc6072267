package org.spineboard.interlock.fact;

import java.util.List;
import org.spineboard.shared.CaseNumber;

/** A feature that knows something interlocks rest on. Called inside other acts. */
public interface FactSource {
    /** What it knows about the case. */
    List<Fact> of(CaseNumber number);
}
