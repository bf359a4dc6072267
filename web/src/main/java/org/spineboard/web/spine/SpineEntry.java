package org.spineboard.web.spine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spineboard.shared.DomainException;
import org.spineboard.shared.time.ClinicalTime;
import org.spineboard.shared.time.WhenText;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.spine.SpinalRange;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.Side;
import org.spineboard.spinerecord.SpineRefused;
import org.spineboard.spinerecord.Stated;
import org.spineboard.web.text.ClinicalDates;

/** What was typed into a form of the spine record, read: what is stated of which lesion, or what is wrong at which field. */
final class SpineEntry {
    static final String SEEN = "seenAt";
    static final String SOURCE = "source";
    static final String FROM = "levelFrom";
    static final String TO = "levelTo";
    static final String RULE = "rule";
    static final String UNIT = ".unit";

    /** What is wrong at a field: the sentence and what its places are filled with. */
    record Problem(String field, String key, List<Object> args) {
        Problem(String field, String key) {
            this(field, key, List.of());
        }
    }

    private final Map<String, String> answers;
    private final Instant now;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, List<Stated>> said = new LinkedHashMap<>();
    private final Map<String, SpinalRange> places = new LinkedHashMap<>();

    SpineEntry(Map<String, String> answers, Instant now) {
        this.answers = answers;
        this.now = now;
    }

    /** Reads the answers to these questions. */
    SpineEntry read(List<SpineField> fields, boolean isOfNewLesion) {
        Optional<SpinalRange> asked = asked(isOfNewLesion);
        fields.stream().filter(field -> !answer(field.name()).isEmpty()).forEach(field -> {
            SpinalRange at = field.at() == null && field.aspect().isOfLesion() ? asked.orElse(null) : field.at();
            if (at == null && field.aspect().isOfLesion()) {
                problems.add(new Problem(FROM, "spinerecord.form.levelMissing"));
            } else {
                state(field, at);
            }
        });
        if (problems.isEmpty() && said.isEmpty()) {
            problems.add(new Problem(fields.get(0).name(), "spinerecord.nothing.said"));
        }
        return this;
    }

    private Optional<SpinalRange> asked(boolean isNeeded) {
        Optional<SpinalLevel> from = SpinalLevel.named(answer(FROM));
        Optional<SpinalLevel> to = answer(TO).isEmpty() ? from : SpinalLevel.named(answer(TO));
        if (from.isEmpty() || to.isEmpty()) {
            if (isNeeded) {
                problems.add(new Problem(FROM, "spinerecord.form.levelMissing"));
            }
            return Optional.empty();
        }
        if (from.get().compareTo(to.get()) > 0) {
            problems.add(new Problem(TO, "spinerecord.form.upwards"));
            return Optional.empty();
        }
        return Optional.of(new SpinalRange(from.get(), to.get()));
    }

    private void state(SpineField field, @Nullable SpinalRange at) {
        String key = at == null ? "" : at.toString();
        if (at != null) {
            places.put(key, at);
        }
        try {
            stated(field).stream().map(Stated::checked).forEach(one -> said.computeIfAbsent(
                            key, none -> new ArrayList<>())
                    .add(one));
        } catch (SpineRefused refusal) {
            problems.add(new Problem(field.name(), refusal.key(), List.of(refusal.args())));
        } catch (DomainException refusal) {
            problems.add(new Problem(field.name(), "spinerecord.form.textRefused"));
        }
    }

    private List<Stated> stated(SpineField field) {
        String value = answer(field.name());
        if (field.name().equals(SpineField.CANAL)) {
            return Canal.valueOf(value).findings();
        }
        Aspect aspect = field.aspect();
        if (aspect == Aspect.POSTEROLATERAL && (value.equals("LEFT") || value.equals("RIGHT"))) {
            return List.of(Stated.of(aspect, "UNILATERAL").on(Side.valueOf(value)));
        }
        return switch (field.kind()) {
            case NUMBER -> List.of(Stated.of(aspect, value.replace(',', '.'), unit(field)));
            case DAY -> List.of(Stated.of(aspect, day(value)));
            case RADIOS, SELECT, WORDS -> List.of(Stated.of(aspect, value).saying(rule(aspect)));
        };
    }

    private String unit(SpineField field) {
        return field.isUnitChosen() ? answer(field.name() + UNIT) : field.unit();
    }

    private @Nullable String rule(Aspect aspect) {
        return aspect == Aspect.NUMBERING ? answer(RULE) : null;
    }

    private String day(String typed) {
        ClinicalTime time = new WhenText(ClinicalDates.zone(), now).read(typed).time();
        return Optional.ofNullable(time)
                .flatMap(known -> known.earliest(ClinicalDates.zone()))
                .map(moment -> moment.atZone(ClinicalDates.zone()).toLocalDate().toString())
                .orElse(typed);
    }

    /** When it was seen; of a day alone, its beginning. */
    Optional<Instant> seenAt() {
        ClinicalTime time =
                new WhenText(ClinicalDates.zone(), now).read(answer(SEEN)).time();
        Optional<Instant> seen = Optional.ofNullable(time).flatMap(known -> known.earliest(ClinicalDates.zone()));
        if (seen.isEmpty()) {
            problems.add(new Problem(SEEN, "spinerecord.form.seenMissing"));
        } else if (seen.get().isAfter(now)) {
            problems.add(new Problem(SEEN, "spinerecord.time.future"));
            return Optional.empty();
        }
        return seen;
    }

    /** What is stated, by the lesion it is about; null stands for the patient. */
    List<Map.Entry<Optional<SpinalRange>, List<Stated>>> said() {
        return said.entrySet().stream()
                .map(one -> Map.entry(Optional.ofNullable(places.get(one.getKey())), List.copyOf(one.getValue())))
                .toList();
    }

    List<Problem> problems() {
        return problems;
    }

    private String answer(String field) {
        return Objects.requireNonNullElse(answers.get(field), "").strip();
    }
}
