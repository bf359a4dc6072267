package org.spineboard.web.followup;

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
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.spineboard.followup.form.FollowUpDesk;
import org.spineboard.followup.form.FollowUpText;
import org.spineboard.followup.form.SignFollowUp;
import org.spineboard.platform.PicklistEntry;
import org.spineboard.web.casefile.CaseView;
import org.spineboard.web.draft.OwnDraft;
import org.spineboard.web.frame.FieldErrors;
import org.spineboard.web.frame.Words;
import org.spineboard.web.text.ClinicalDates;

/** Backs the page on which a follow-up is looked over and signed. */
@Named("followUpCheck")
@ViewScoped
public class FollowUpCheckView implements Serializable {
    @Inject
    FollowUpPaper paper;

    @Inject
    FollowUpDesk desk;

    @Inject
    CaseView page;

    @Inject
    FollowUpPlaceView place;

    @Inject
    FieldErrors fieldErrors;

    @Inject
    OwnDraft draft;

    private final TreeMap<String, String> answers = new TreeMap<>();

    @PostConstruct
    void load() {
        paper.open(page.getNumber(), place.point());
        draft.open(paper.key());
        paper.fields().forEach(field -> answers.put(field, Objects.requireNonNullElse(draft.text(field), "")));
    }

    /** Signs it; what was typed is not kept as a draft any more. */
    public void sign() {
        FollowUpEntry entry = paper.entry(answers);
        Map<String, String> problems = entry.problems();
        problems.forEach(fieldErrors::add);
        if (problems.isEmpty()) {
            desk.sign(new SignFollowUp(
                    page.getNumber(),
                    paper.row().point(),
                    entry.text(),
                    paper.row().latestVersion()));
            draft.sent();
            Faces.redirect(FollowUpPlaceView.all(page.getNumber()));
        }
    }

    /** A line of the page. */
    public record Line(String field, String label, String value) {}

    /** What would be signed, in the order of the form; nothing as long as something is lacking. */
    public List<Line> getLines() {
        FollowUpEntry entry = paper.entry(answers);
        if (!entry.problems().isEmpty()) {
            return List.of();
        }
        Map<String, String> labels =
                paper.complications().stream().collect(Collectors.toMap(PicklistEntry::code, PicklistEntry::label));
        FollowUpText text = entry.text();
        List<Line> lines = new ArrayList<>(List.of(
                line(FollowUpEntry.SEEN_ON, ClinicalDates.weekdayDate(text.seenOn())),
                line("pain", FollowUpWords.pain(text.pain())),
                line("ambulation", FollowUpWords.answer("followup.ambulation.", text.ambulation())),
                line("frankelBefore", FollowUpWords.answer("followup.frankel.", text.frankelBefore())),
                line("frankel", FollowUpWords.answer("followup.frankel.", text.frankel())),
                line("ecog", FollowUpWords.ecog(text.ecog())),
                line(FollowUpEntry.COMPLICATED, FollowUpWords.complications(text, labels)),
                line(FollowUpEntry.WORDS, text.words())));
        if (isLater()) {
            lines.add(line(FollowUpEntry.REASON, entry.said(FollowUpEntry.REASON)));
        }
        return lines;
    }

    /** Whether it corrects a signed one. */
    public boolean isLater() {
        return paper.isLater();
    }

    private static Line line(String field, String value) {
        return new Line(field, Words.of("followup.field." + field), value);
    }
}
