package org.spineboard.web.worklist;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.spineboard.casefile.worklist.Sort;
import org.spineboard.casefile.worklist.WorklistFilter;
import org.spineboard.casefile.worklist.WorklistFilter.Owner;
import org.spineboard.shared.OrganisationCode;
import org.spineboard.web.frame.Words;

/** A filter in words: what stands above the list, so that nobody takes a part for the whole. */
public final class FilterWords {
    private FilterWords() {}

    /** A piece of the sentence: some words, and the value that is printed bold after them. */
    public record Phrase(String words, String value) implements Serializable {}

    /** The sentence in pieces; empty when the filter lets everything through. */
    static List<Phrase> of(ListAddress address, Map<OrganisationCode, String> organisations) {
        WorklistFilter filter = address.filter();
        List<Phrase> phrases = new ArrayList<>();
        if (!filter.statuses().isEmpty()) {
            boolean open = address.isOpenScope();
            phrases.add(phrase(
                    "status", open ? Words.of("worklist.status.open") : anyOf(filter.statuses(), "frame.status.")));
        }
        if (!filter.tracks().isEmpty()) {
            phrases.add(phrase("track", anyOf(filter.tracks(), "worklist.track.")));
        }
        if (!filter.urgencies().isEmpty()) {
            phrases.add(phrase("urgency", anyOf(filter.urgencies(), "frame.urgency.")));
        }
        if (!filter.referrers().isEmpty()) {
            phrases.add(phrase(
                    "from",
                    joined(filter.referrers().stream()
                            .map(code -> organisations.getOrDefault(code, code.value()))
                            .sorted()
                            .toList())));
        }
        if (filter.owner() != Owner.ANYBODY) {
            phrases.add(phrase("owner", Words.of("worklist.owner." + filter.owner())));
        }
        if (filter.missing() != null) {
            phrases.add(phrase("lacking", Words.of("worklist.missing." + filter.missing())));
        }
        if (filter.clock() != null) {
            phrases.add(phrase("clock", Words.of("worklist.clock." + filter.clock())));
        }
        if (!filter.text().isBlank()) {
            phrases.add(phrase("text", Words.of("worklist.quoted", filter.text().strip())));
        }
        return phrases;
    }

    /** An order in words: {@code next clock, then readiness}. */
    static String of(List<Sort> sorts) {
        return sorts.stream()
                .map(sort -> Words.of("worklist.column." + sort.column()))
                .collect(Collectors.joining(Words.of("worklist.then")));
    }

    private static Phrase phrase(String facet, String value) {
        return new Phrase(Words.of("worklist.words." + facet), value);
    }

    private static <E extends Enum<E>> String anyOf(Collection<E> values, String key) {
        return joined(values.stream()
                .sorted()
                .map(value -> Words.of(key + value.name()))
                .toList());
    }

    /** {@code a, b or c}. */
    private static String joined(List<String> values) {
        int last = values.size() - 1;
        return last == 0
                ? values.get(0)
                : Words.of(
                        "worklist.or",
                        values.subList(0, last).stream().collect(Collectors.joining(", ")),
                        values.get(last));
    }
}
