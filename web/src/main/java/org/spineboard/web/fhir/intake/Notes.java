package org.spineboard.web.fhir.intake;

import java.util.ArrayList;
import java.util.List;
import org.spineboard.referral.form.FormNote;

/** Collects in words what no field of the form holds. */
final class Notes {
    private final List<FormNote> kept = new ArrayList<>();
    private final Objections objections;

    Notes(Objections objections) {
        this.objections = objections;
    }

    /** Keeps a text; a blank one says nothing. */
    void keep(FormNote.Kind kind, String text, String place) {
        if (text.isBlank()) {
            return;
        }
        FormNote note = objections.reading(place, () -> new FormNote(kind, text));
        if (note != null) {
            kept.add(note);
        }
    }

    List<FormNote> all() {
        return List.copyOf(kept);
    }
}
