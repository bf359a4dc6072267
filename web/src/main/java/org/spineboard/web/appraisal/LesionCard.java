package org.spineboard.web.appraisal;

import java.util.List;
import org.spineboard.spinerecord.state.LesionState;

/**
 * The scores of one lesion.
 *
 * @param readings each radiologist's own reading, where there are two or more
 * @param leads whether no other lesion may have a higher SINS: the one that is shown open
 */
public record LesionCard(
        LesionState lesion,
        SheetView sins,
        SheetView escc,
        SheetView noms,
        List<ReaderColumn> readings,
        boolean leads) {
    /** The same, leading or not. */
    LesionCard leading(boolean first) {
        return new LesionCard(lesion, sins, escc, noms, readings, first);
    }

    /** The highest SINS it may have, for finding the one that leads. */
    int highest() {
        return sins.sheet().result().max().map(max -> max.exact().intValue()).orElse(0);
    }

    /** Where it lies. */
    public String at() {
        return lesion.at().toString();
    }

    /** The four axes of the framework with what stands for each. */
    public List<Axis> axes() {
        return List.of(
                axis("N", "escc", "myelopathy"),
                axis("O", "radiosensitivity"),
                axis("M", "mechanical"),
                axis("S", "fit_for_open_surgery"));
    }

    private Axis axis(String letter, String... inputs) {
        List<String> names = List.of(inputs);
        return new Axis(
                letter,
                noms.lines().stream()
                        .filter(line -> names.contains(line.name()))
                        .toList());
    }

    /** An axis of the framework. */
    public record Axis(String letter, List<SheetLine> lines) {}

    /** The part of an address that leads to it. */
    public String anchor() {
        return "lesion-" + at().replace(' ', '-');
    }
}
