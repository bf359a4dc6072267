package org.spineboard.interlock.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spineboard.interlock.Sentence;
import org.spineboard.interlock.Verdict;

/** Gathers what stands against an undertaking and what is missing to tell. */
final class Findings {
    private final List<Sentence> against = new ArrayList<>();
    private final List<Sentence> missing = new ArrayList<>();

    /** Something stands against it. */
    Findings against(String place, String key, @Nullable Object... args) {
        against.add(Sentence.at(place, key, args));
        return this;
    }

    /** Something would have to be known. */
    Findings missing(String place, String key, @Nullable Object... args) {
        missing.add(Sentence.at(place, key, args));
        return this;
    }

    Verdict verdict() {
        return Verdict.of(against, missing);
    }
}
