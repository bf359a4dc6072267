package org.spineboard.web.biopsy;

import java.util.List;
import org.spineboard.web.frame.Words;

/** What a pathologist is about to sign, in words. */
final class CheckLines {
    private CheckLines() {}

    static List<TissueCards.Line> of(Typed typed, boolean addendum) {
        return FindingsReader.FIELDS.stream()
                .filter(field -> addendum || !field.equals("reason"))
                .map(field -> new TissueCards.Line(label(field), value(field, typed.text(field))))
                .toList();
    }

    private static String label(String field) {
        return Words.of("biopsy.field." + (field.equals("reason") ? "reason.addendum" : field));
    }

    private static String value(String field, String text) {
        if (text.isEmpty()) {
            return field.equals("reportedAt") ? Words.of("biopsy.whenSigned") : "";
        }
        return switch (field) {
            case "adequacy" -> Words.of("biopsy.Adequacy." + text);
            case "decalcification" -> Words.of("biopsy.Decalcification." + text);
            default -> text;
        };
    }
}
