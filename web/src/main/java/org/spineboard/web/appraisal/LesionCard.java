package org.spineboard.web.appraisal;

import java.util.List;
import org.spineboard.spinerecord.state.LesionState;

/**
 * The scores of one lesion.
 *
 * @param readings each radiologist's own reading, where there are two or more
 */
public record LesionCard(LesionState lesion, SheetView sins, SheetView escc, SheetView noms, List<ReaderColumn> readings) {
    /** Where it lies. */
    public String at() {
        return lesion.at().toString();
    }

    /** The part of an address that leads to it. */
    public String anchor() {
        return "lesion-" + at().replace(' ', '-');
    }
}
