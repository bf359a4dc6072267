package org.spineboard.referral.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.time.ClinicalTime;

/** Collects facts of one section in the order they are to be shown. */
final class FactList {
    /** Place of the feature's name in a package's. */
    private static final int FEATURE = 2;

    private final List<Fact> facts = new ArrayList<>();

    FactList text(String field, @Nullable String text) {
        return add(field, Fact.Kind.TEXT, text);
    }

    FactList number(String field, @Nullable Number number) {
        return add(field, Fact.Kind.NUMBER, number == null ? null : number.toString());
    }

    /** A word of a picklist; its key is the feature's name, the list's and the word's. */
    FactList word(String field, @Nullable Enum<?> word) {
        return add(field, Fact.Kind.WORD, word == null ? null : keyOf(word));
    }

    FactList time(String field, @Nullable ClinicalTime time) {
        facts.add(new Fact(field, time == null ? Fact.Kind.NOT_PROVIDED : Fact.Kind.TIME, "", time));
        return this;
    }

    FactSection as(String name) {
        return new FactSection(name, facts);
    }

    private FactList add(String field, Fact.Kind kind, @Nullable String value) {
        facts.add(
                value == null ? new Fact(field, Fact.Kind.NOT_PROVIDED, "", null) : new Fact(field, kind, value, null));
        return this;
    }

    private static String keyOf(Enum<?> word) {
        String feature = word.getDeclaringClass().getPackageName().split("\\.", -1)[FEATURE];
        return feature + "." + word.getDeclaringClass().getSimpleName() + "." + word.name();
    }
}
