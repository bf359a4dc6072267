package org.spineboard.web.opinion;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spineboard.opinion.noms.Axis;
import org.spineboard.opinion.noms.Noms;
import org.spineboard.opinion.review.OpinionText;
import org.spineboard.opinion.review.RequestRow;
import org.spineboard.opinion.review.SignedOpinion;
import org.spineboard.web.frame.Words;

/**
 * One specialty on the page of opinions.
 *
 * @param latest what it says now; null before it has signed
 * @param earlier what it said before, the latest first
 * @param own whether the reader speaks for it
 */
public record OpinionCard(
        RequestRow row, String slug, @Nullable Said latest, List<Said> earlier, boolean own) {
    /** One signed opinion; without a text it is hidden from the reader. */
    public record Said(SignedOpinion signed, @Nullable OpinionText text, String recommendation, List<AxisLine> axes) {}

    /** One axis in words. */
    public record AxisLine(String name, String answer, String words) {}

    static OpinionCard of(RequestRow row, Map<String, String> recommendations, boolean own) {
        List<Said> said = row.signed().stream()
                .map(signed -> said(signed, recommendations))
                .toList();
        return new OpinionCard(
                row,
                OpinionPlaceView.slug(row.specialty()),
                said.isEmpty() ? null : said.get(0),
                said.isEmpty() ? said : said.subList(1, said.size()),
                own);
    }

    private static Said said(SignedOpinion signed, Map<String, String> recommendations) {
        OpinionText text = signed.text();
        if (text == null) {
            return new Said(signed, null, "", List.of());
        }
        return new Said(
                signed,
                text,
                recommendations.getOrDefault(text.recommendation(), text.recommendation()),
                axes(text.noms()));
    }

    private static List<AxisLine> axes(Noms noms) {
        return List.of(
                line("neurologic", noms.neurologic()),
                line("oncologic", noms.oncologic()),
                line("mechanical", noms.mechanical()),
                line("systemic", noms.systemic()));
    }

    private static AxisLine line(String name, Axis<?> axis) {
        return new AxisLine(
                Words.of("opinion.field." + name), Words.of("opinion." + name + "." + axis.answer()), axis.words());
    }

    /** Whether the specialty has signed and the reader may not read it. */
    public boolean isHidden() {
        return latest != null && latest.text() == null;
    }
}
