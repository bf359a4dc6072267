package org.spineboard.web.opinion;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.spineboard.access.own.FormKey;
import org.spineboard.opinion.review.OpinionDesk;
import org.spineboard.opinion.review.OpinionReading;
import org.spineboard.opinion.review.RequestRow;
import org.spineboard.opinion.review.SignOpinion;
import org.spineboard.platform.PicklistEntry;
import org.spineboard.web.casefile.CaseView;
import org.spineboard.web.casefile.NoSuchPage;
import org.spineboard.web.draft.OwnDraft;
import org.spineboard.web.frame.FieldErrors;
import org.spineboard.web.frame.Words;

/** Backs the page on which an opinion is looked over and signed. */
@Named("opinionCheck")
@ViewScoped
public class OpinionCheckView implements Serializable {
    @Inject
    OpinionReading reading;

    @Inject
    OpinionDesk desk;

    @Inject
    CaseView page;

    @Inject
    OpinionPlaceView place;

    @Inject
    FieldErrors fieldErrors;

    @Inject
    OwnDraft draft;

    private final TreeMap<String, String> answers = new TreeMap<>();
    private @Nullable RequestRow row;

    @PostConstruct
    void load() {
        row = reading.of(page.getNumber()).of(place.specialty()).orElseThrow(NoSuchPage::new);
        draft.open(new FormKey(page.getNumber(), "opinion/" + row.specialty()));
        OpinionEntry.fields().forEach(field -> answers.put(field, Objects.requireNonNullElse(draft.text(field), "")));
    }

    /** Signs the opinion; what was typed is not kept as a draft any more. */
    public void sign() {
        OpinionEntry entry = entry();
        entry.problems().forEach(fieldErrors::add);
        if (entry.problems().isEmpty()) {
            RequestRow asked = Objects.requireNonNull(row);
            desk.sign(new SignOpinion(page.getNumber(), asked.specialty(), entry.text(), asked.latestVersion()));
            draft.sent();
            Faces.redirect(OpinionPlaceView.all(page.getNumber()));
        }
    }

    /** A line of the page. */
    public record Line(String field, String label, String value, String words) {}

    /** What would be signed, in the order of the form. */
    public List<Line> getLines() {
        OpinionEntry entry = entry();
        List<Line> lines = new ArrayList<>();
        OpinionEntry.AXES.forEach(axis -> lines.add(
                line(axis, spoken("opinion." + axis + ".", entry.said(axis)), entry.said(OpinionEntry.words(axis)))));
        lines.add(line(OpinionEntry.RECOMMENDATION, recommendation(entry.said(OpinionEntry.RECOMMENDATION)), ""));
        lines.add(line(OpinionEntry.URGENCY, spoken("frame.urgency.", entry.said(OpinionEntry.URGENCY)), ""));
        lines.add(line(OpinionEntry.RATIONALE, entry.said(OpinionEntry.RATIONALE), ""));
        if (isLater()) {
            lines.add(line(OpinionEntry.REASON, entry.said(OpinionEntry.REASON), ""));
        }
        return lines;
    }

    /** Whether it takes the place of an opinion that is signed. */
    public boolean isLater() {
        return Objects.requireNonNull(row).latestVersion() > 0;
    }

    private OpinionEntry entry() {
        return new OpinionEntry(Map.copyOf(answers), isLater());
    }

    private String recommendation(String code) {
        return reading.recommendations().stream()
                .filter(entry -> entry.code().equals(code))
                .map(PicklistEntry::label)
                .findFirst()
                .orElse("");
    }

    private static Line line(String field, String value, String words) {
        return new Line(field, Words.of("opinion.field." + field), value, words);
    }

    private static String spoken(String key, String value) {
        return value.isEmpty() ? "" : Words.of(key + value);
    }
}
