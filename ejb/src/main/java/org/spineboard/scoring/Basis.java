package org.spineboard.scoring;

import java.util.List;
import java.util.Map;
import org.spineboard.scoring.input.Figure;

/**
 * What a result rests on.
 *
 * @param items lines of the sum that are certain
 * @param missing inputs that were not given
 * @param flags what a reader has to know besides, in capitals
 * @param extra further values that are certain
 */
public record Basis(List<Item> items, List<String> missing, List<String> flags, Map<String, Figure> extra) {
    static final Basis NOTHING = new Basis(List.of(), List.of(), List.of(), Map.of());

    Basis telling(Map<String, Figure> all) {
        return new Basis(items, missing, flags, all);
    }
}
