package org.spineboard.interlock.run;

import java.io.Serializable;
import java.util.List;
import org.spineboard.interlock.Outcome;
import org.spineboard.interlock.Sentence;
import org.spineboard.interlock.Severity;

/**
 * What one rule said to an undertaking.
 *
 * @param version of the rule; 0 when none is in force
 */
public record Judged(String key, int version, Severity severity, Outcome outcome, List<Sentence> sentences)
        implements Serializable {
    public Judged {
        sentences = List.copyOf(sentences);
    }

    /** Whether a person has to answer before going on. */
    public boolean stops() {
        return outcome.stops();
    }

    /** Stands for exactly what was said, so that nobody answers to something else than they saw. */
    public String mark() {
        return version + "-" + outcome + "-" + Integer.toHexString(sentences.hashCode());
    }
}
