package org.spineboard.referral.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.time.ClinicalTime;

/** Collects facts of one section in the order they are to be shown. */
final class FactList {
    private final List<Fact> facts = new ArrayList<>();

    FactList text(String field, @Nullable String text) {
        return add(field, Fact.Kind.TEXT, text);
    }

    FactList number(String field, @Nullable Number number) {
        return add(field, Fact.Kind.NUMBER, number == null ? null : number.toString());
    }

    /** A word of a picklist; its key is the list's name and the word's. */
    FactList word(String field, @Nullable Enum<?> word) {
        String key =
                word == null ? null : "referral." + word.getDeclaringClass().getSimpleName() + "." + word.name();
        return add(field, Fact.Kind.WORD, key);
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
}
