package org.spineboard.referral.form;

import java.io.Serializable;
import org.spineboard.shared.Text;

/** Something a sending system said that no field of the form holds; kept in its words. */
public record FormNote(Kind kind, String text) implements Serializable {
    /** What the note is about. */
    public enum Kind {
        ALLERGY,
        CONDITION,
        MEDICATION,
        OBSERVATION,
        COMMENT,
        OTHER
    }

    public FormNote {
        text = Text.paragraph(text, Text.LONG);
    }
}
