package org.spineboard.web.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spineboard.followup.Ambulation;
import org.spineboard.followup.ClavienDindo;
import org.spineboard.followup.Complication;
import org.spineboard.followup.Frankel;
import org.spineboard.followup.Whether;
import org.spineboard.followup.form.FollowUpText;
import org.spineboard.web.text.WhenText;

/**
 * What was typed into the form of a follow-up, read.
 *
 * @param answers as typed, by field
 * @param codes the complications that may be chosen
 * @param later whether it corrects a signed one
 * @param first the first day on which the patient may have been seen
 * @param now the present
 */
record FollowUpEntry(Map<String, String> answers, List<String> codes, boolean later, LocalDate first, Instant now) {
    static final String NOT_ASSESSED = "NOT_ASSESSED";
    /** A complication nobody graded. */
    static final String PRESENT = "PRESENT";

    static final String SEEN_ON = "seenOn";
    static final List<String> CHOSEN = List.of("pain", "ambulation", "frankelBefore", "frankel", "ecog", "complicated");
    static final String COMPLICATED = "complicated";
    static final String WORDS = "words";
    static final String REASON = "reason";

    private static final String MISSING = "followup.form.missing.";

    /** Every field of the form, in the order of the page. */
    static List<String> fields(List<String> codes) {
        return Stream.of(
                        Stream.of(SEEN_ON),
                        CHOSEN.stream(),
                        codes.stream().map(FollowUpEntry::field),
                        Stream.of(WORDS, REASON))
                .flatMap(part -> part)
                .toList();
    }

    /** The field of a complication. */
    static String field(String code) {
        return "complication-" + code;
    }

    /** What is lacking before it can be signed: the sentence's key by field. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        seenProblem().ifPresent(key -> problems.put(SEEN_ON, key));
        CHOSEN.stream().filter(field -> said(field).isEmpty()).forEach(field -> problems.put(field, MISSING + field));
        boolean complicated = said(COMPLICATED).equals(Whether.YES.name());
        if (complicated && complications().isEmpty()) {
            problems.put(COMPLICATED, "followup.form.complication.none");
        }
        if (!complicated && !said(COMPLICATED).isEmpty() && !complications().isEmpty()) {
            problems.put(COMPLICATED, "followup.form.complication.some");
        }
        if (later && said(REASON).isEmpty()) {
            problems.put(REASON, MISSING + REASON);
        }
        return problems;
    }

    private Optional<String> seenProblem() {
        if (said(SEEN_ON).isEmpty()) {
            return Optional.of(MISSING + SEEN_ON);
        }
        Optional<LocalDate> day = seenOn();
        if (day.isEmpty()) {
            return Optional.of(typed().isAmbiguous() ? "followup.form.ambiguous" : "followup.form.unread");
        }
        if (day.get().isBefore(first)) {
            return Optional.of("followup.form.tooEarly");
        }
        boolean future = typedNow().filter(day.get()::isAfter).isPresent();
        return future ? Optional.of("followup.form.future") : Optional.empty();
    }

    /** What would be signed; only where there are no problems. */
    FollowUpText text() {
        return new FollowUpText(
                seenOn().orElseThrow(),
                number("pain"),
                choice(Ambulation.class, "ambulation"),
                choice(Frankel.class, "frankelBefore"),
                choice(Frankel.class, "frankel"),
                number("ecog"),
                Whether.valueOf(said(COMPLICATED)),
                complications(),
                said(WORDS),
                later ? said(REASON) : null);
    }

    /** What was typed in a field. */
    String said(String field) {
        String value = answers.get(field);
        return value == null ? "" : value.strip();
    }

    Optional<LocalDate> seenOn() {
        return typed().date(now);
    }

    List<Complication> complications() {
        return codes.stream()
                .filter(code -> !said(field(code)).isEmpty())
                .map(code -> new Complication(code, grade(said(field(code)))))
                .toList();
    }

    private WhenText typed() {
        WhenText typed = new WhenText();
        typed.setText(said(SEEN_ON));
        return typed;
    }

    private Optional<LocalDate> typedNow() {
        return WhenText.of(now, false).date(now);
    }

    private @Nullable Integer number(String field) {
        return said(field).equals(NOT_ASSESSED) ? null : Integer.valueOf(said(field));
    }

    private <T extends Enum<T>> @Nullable T choice(Class<T> type, String field) {
        return said(field).equals(NOT_ASSESSED) ? null : Enum.valueOf(type, said(field));
    }

    private static @Nullable ClavienDindo grade(String said) {
        return said.equals(PRESENT) ? null : ClavienDindo.valueOf(said);
    }
}
