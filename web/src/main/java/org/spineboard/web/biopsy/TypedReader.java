package org.spineboard.web.biopsy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spineboard.biopsy.Fault;
import org.spineboard.web.frame.FieldErrors;
import org.spineboard.web.text.WhenText;

/**
 * Reads what was typed and says at each field what cannot be read. Where something is missing it hands out a stand-in,
 * so that reading goes on to the end; nothing read counts unless {@link #isSound()}.
 */
final class TypedReader {
    private static final String MISSING = "biopsy.missing.";
    private static final int MOST_DIGITS = 6;

    private final Typed typed;
    private final FieldErrors errors;
    private final Instant now;
    private boolean sound = true;

    TypedReader(Typed typed, FieldErrors errors, Instant now) {
        this.typed = typed;
        this.errors = errors;
        this.now = now;
    }

    boolean isSound() {
        return sound;
    }

    Instant now() {
        return now;
    }

    /** What people said that cannot be so. */
    void tell(List<Fault> faults) {
        faults.forEach(fault -> wrong(fault.field(), fault.key()));
    }

    String words(String field) {
        return typed.text(field);
    }

    String requiredWords(String field) {
        require(field, !words(field).isEmpty(), MISSING + field);
        return words(field);
    }

    boolean ticked(String field) {
        return typed.isTicked(field);
    }

    boolean yes(String field) {
        require(field, List.of("YES", "NO").contains(words(field)), MISSING + field);
        return words(field).equals("YES");
    }

    <E extends Enum<E>> E choice(String field, Class<E> kind) {
        E[] all = kind.getEnumConstants();
        Optional<E> chosen = Arrays.stream(all)
                .filter(one -> one.name().equals(words(field)))
                .findFirst();
        require(field, chosen.isPresent(), MISSING + field);
        return chosen.orElse(all[0]);
    }

    int number(String field) {
        require(field, !words(field).isEmpty(), MISSING + field);
        Integer number = numberIfAny(field);
        return number == null ? 1 : number;
    }

    @Nullable
    Integer numberIfAny(String field) {
        String text = words(field);
        if (text.isEmpty()) {
            return null;
        }
        boolean whole = text.matches("\\d{1," + MOST_DIGITS + "}");
        require(field, whole, "biopsy.notANumber");
        return whole ? Integer.valueOf(text) : null;
    }

    Instant moment(String field) {
        require(field, !words(field).isEmpty(), MISSING + field);
        Instant at = momentIfAny(field);
        return at == null ? now : at;
    }

    @Nullable
    Instant momentIfAny(String field) {
        if (words(field).isEmpty()) {
            return null;
        }
        WhenText when = new WhenText();
        when.setText(words(field));
        require(field, !when.isAmbiguous(), "casefile.act.recognised.ambiguous");
        Optional<Instant> at = when.moment(now);
        require(field, at.isPresent(), "casefile.act.recognised.unread");
        return at.orElse(null);
    }

    private void require(String field, boolean holds, String key) {
        if (!holds) {
            wrong(field, key);
        }
    }

    /** Says what is wrong with a field. */
    void wrong(String field, String key) {
        sound = false;
        errors.add(field, key);
    }
}
