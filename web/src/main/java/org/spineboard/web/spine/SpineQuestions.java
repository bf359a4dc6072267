package org.spineboard.web.spine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.spineboard.spinerecord.Area;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.state.LesionState;
import org.spineboard.spinerecord.state.SpineState;

/** What the forms of the spine record ask. */
final class SpineQuestions {
    private static final Set<Aspect> NEUROLOGY =
            Set.of(Aspect.MYELOPATHY, Aspect.FRANKEL, Aspect.AIS, Aspect.MOTOR_DEFICIT_DAYS, Aspect.WALKING);

    private SpineQuestions() {}

    /** The questions of a form, in the order of the page. */
    static List<SpineField> of(SpinePart part, SpineState state, boolean clinical) {
        return switch (part) {
            case LESION -> lesion(state);
            case NUMBERING -> List.of(SpineField.of(Aspect.NUMBERING));
            case EXAMINATION -> examination(state);
            case FACTS -> facts(clinical);
            case TABLE, TREATMENT, TAKE_BACK -> List.of();
        };
    }

    private static List<SpineField> lesion(SpineState state) {
        List<SpineField> fields = new ArrayList<>();
        Aspect.SINS_IMAGING.forEach(aspect -> fields.add(SpineField.of(aspect)));
        if (state.numbering().asksForGroup()) {
            fields.add(SpineField.of(Aspect.LOCATION_GROUP));
        }
        fields.add(SpineField.canal());
        Stream.of(Aspect.FRACTURE, Aspect.CANAL, Aspect.REMARK)
                .map(SpineField::of)
                .forEach(fields::add);
        return fields;
    }

    private static List<SpineField> examination(SpineState state) {
        List<SpineField> fields = new ArrayList<>();
        state.lesions().stream().map(LesionState::at).forEach(at -> fields.add(SpineField.of(Aspect.PAIN, at)));
        fields.add(SpineField.of(Aspect.PAIN));
        Arrays.stream(Aspect.values())
                .filter(NEUROLOGY::contains)
                .map(SpineField::of)
                .forEach(fields::add);
        return fields;
    }

    /** A nurse specialist is asked how the patient gets through the day, and nothing else. */
    private static List<SpineField> facts(boolean clinical) {
        return Arrays.stream(Aspect.values())
                .filter(aspect -> !aspect.isOfLesion())
                .filter(aspect -> aspect.area() == Area.FUNCTION
                        || (clinical
                                && (aspect.area() == Area.DISEASE
                                        || aspect.area() == Area.LABORATORY
                                        || aspect == Aspect.FIT_FOR_OPEN_SURGERY)))
                .map(SpineField::of)
                .toList();
    }
}
