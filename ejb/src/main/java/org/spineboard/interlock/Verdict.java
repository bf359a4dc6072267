package org.spineboard.interlock;

import java.util.List;

/** What an interlock says to an undertaking, with the sentences that give its reasons. */
public record Verdict(Outcome outcome, List<Sentence> sentences) {
    public Verdict {
        sentences = List.copyOf(sentences);
    }

    /** Nothing stands against it. */
    public static Verdict clear() {
        return new Verdict(Outcome.CLEAR, List.of());
    }

    /** What stands against it; else what is missing to tell; else nothing does. */
    public static Verdict of(List<Sentence> against, List<Sentence> missing) {
        if (!against.isEmpty()) {
            return new Verdict(Outcome.FIRED, against);
        }
        return missing.isEmpty() ? clear() : new Verdict(Outcome.CANNOT_TELL, missing);
    }
}
