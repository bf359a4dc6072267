package org.spineboard.web.opinion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.spineboard.casefile.Urgency;
import org.spineboard.opinion.noms.Axis;
import org.spineboard.opinion.noms.Mechanical;
import org.spineboard.opinion.noms.Neurologic;
import org.spineboard.opinion.noms.Noms;
import org.spineboard.opinion.noms.Oncologic;
import org.spineboard.opinion.noms.Systemic;
import org.spineboard.opinion.review.OpinionText;

/**
 * What was typed into the form of an opinion, read.
 *
 * @param answers as typed, by field
 * @param later whether it takes the place of a signed one
 */
record OpinionEntry(Map<String, String> answers, boolean later) {
    static final List<String> AXES = List.of("neurologic", "oncologic", "mechanical", "systemic");
    static final String RECOMMENDATION = "recommendation";
    static final String URGENCY = "urgency";
    static final String RATIONALE = "rationale";
    static final String REASON = "reason";

    private static final String MISSING = "opinion.form.missing.";

    /** Every field of the form, in the order of the page. */
    static List<String> fields() {
        return Stream.concat(
                        AXES.stream().flatMap(axis -> Stream.of(axis, words(axis))),
                        Stream.of(RECOMMENDATION, URGENCY, RATIONALE, REASON))
                .toList();
    }

    /** The field for words beside an axis. */
    static String words(String axis) {
        return axis + "Words";
    }

    /** What is lacking before it can be signed: the sentence's key by field. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        Stream.concat(AXES.stream(), Stream.of(RECOMMENDATION, URGENCY, RATIONALE))
                .filter(field -> said(field).isEmpty())
                .forEach(field -> problems.put(field, MISSING + field));
        if (later && said(REASON).isEmpty()) {
            problems.put(REASON, MISSING + REASON);
        }
        return problems;
    }

    /** What would be signed; only where there are no problems. */
    OpinionText text() {
        Noms noms = new Noms(
                axis(Neurologic.class, "neurologic"),
                axis(Oncologic.class, "oncologic"),
                axis(Mechanical.class, "mechanical"),
                axis(Systemic.class, "systemic"));
        return new OpinionText(
                noms,
                said(RECOMMENDATION),
                Urgency.valueOf(said(URGENCY)),
                said(RATIONALE),
                later ? said(REASON) : null);
    }

    /** What was typed in a field. */
    String said(String field) {
        String value = answers.get(field);
        return value == null ? "" : value.strip();
    }

    private <T extends Enum<T>> Axis<T> axis(Class<T> type, String field) {
        return new Axis<>(Enum.valueOf(type, said(field)), said(words(field)));
    }
}
