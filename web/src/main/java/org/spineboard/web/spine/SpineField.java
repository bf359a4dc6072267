package org.spineboard.web.spine;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spineboard.spine.SpinalRange;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.Unit;
import org.spineboard.spinerecord.ValueKind;
import org.spineboard.web.frame.Words;

/**
 * One question of a form.
 *
 * @param at the lesion it is about; null when it is about the patient, or about a lesion the form asks for
 * @param labels the prefix under which the words of the options stand
 * @param units of a number, more than one when there is a choice
 */
public record SpineField(
        String name,
        Aspect aspect,
        @Nullable SpinalRange at,
        String label,
        Kind kind,
        List<String> options,
        String labels,
        List<String> units)
        implements Serializable {
    /** The name of the question that stands for all findings in the canal. */
    static final String CANAL = "ESCC";

    private static final int FEW = 8;

    /** How it is asked. */
    public enum Kind {
        RADIOS,
        SELECT,
        NUMBER,
        DAY,
        WORDS
    }

    /** The question about an aspect of the patient, or of a lesion the form asks for. */
    static SpineField of(Aspect aspect) {
        return of(aspect, aspect.name(), null);
    }

    /** The question about an aspect of a known lesion. */
    static SpineField of(Aspect aspect, SpinalRange at) {
        return of(aspect, aspect.name() + "." + at.from() + "-" + at.to(), at);
    }

    /** What epidural disease does to sac and cord, as one question. */
    static SpineField canal() {
        List<String> answers = Arrays.stream(Canal.values())
                .filter(canal -> canal != Canal.INDETERMINATE && canal != Canal.UNKNOWN)
                .map(Enum::name)
                .toList();
        return new SpineField(
                CANAL,
                Aspect.EPIDURAL_EXTENSION,
                null,
                Words.of("imaging.escc"),
                Kind.RADIOS,
                answers,
                "imaging.escc.",
                List.of());
    }

    private static SpineField of(Aspect aspect, String name, @Nullable SpinalRange at) {
        String label = Words.of("spinerecord.Aspect." + aspect);
        String asked = at == null ? label(aspect) : Words.of("spinerecord.form.at", label, at);
        if (aspect.kind() instanceof ValueKind.Choice choice) {
            List<String> options = options(aspect, choice);
            Kind kind = options.size() > FEW ? Kind.SELECT : Kind.RADIOS;
            return new SpineField(name, aspect, at, asked, kind, options, SpineWords.prefix(aspect), List.of());
        }
        List<String> units = aspect.kind() instanceof ValueKind.Amount amount
                ? amount.units().stream().map(Unit::symbol).toList()
                : List.of();
        Kind kind = aspect.kind() instanceof ValueKind.Amount
                ? Kind.NUMBER
                : aspect.kind() instanceof ValueKind.Day ? Kind.DAY : Kind.WORDS;
        return new SpineField(name, aspect, at, asked, kind, List.of(), "", units);
    }

    private static String label(Aspect aspect) {
        return Words.of(aspect == Aspect.PAIN ? "spinerecord.form.painElsewhere" : "spinerecord.Aspect." + aspect);
    }

    /** What is said below the question. */
    public String hint() {
        return aspect == Aspect.PAIN ? Words.of("spinerecord.form.painHint") : "";
    }

    private static List<String> options(Aspect aspect, ValueKind.Choice choice) {
        Stream<String> said = aspect == Aspect.POSTEROLATERAL
                ? Stream.of("NONE", "LEFT", "RIGHT", "BILATERAL")
                : choice.said().stream();
        return Stream.concat(said, Stream.of(ValueKind.INDETERMINATE, ValueKind.UNKNOWN))
                .toList();
    }

    /** Whether the unit is chosen. */
    public boolean isUnitChosen() {
        return units.size() > 1;
    }

    /** The only unit, or the first. */
    public String unit() {
        return units.isEmpty() ? "" : units.get(0);
    }
}
