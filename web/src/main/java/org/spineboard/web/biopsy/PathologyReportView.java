package org.spineboard.web.biopsy;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spineboard.access.own.FormKey;
import org.spineboard.biopsy.Adequacy;
import org.spineboard.biopsy.Decalcification;
import org.spineboard.biopsy.code.Axis;
import org.spineboard.biopsy.code.CodeRow;
import org.spineboard.biopsy.code.TissueChoices;
import org.spineboard.biopsy.order.BiopsyRow;
import org.spineboard.biopsy.report.Findings;
import org.spineboard.biopsy.report.PathologyDesk;
import org.spineboard.biopsy.report.SignReport;
import org.spineboard.web.draft.OwnDraft;
import org.spineboard.web.frame.FieldErrors;

/** Backs the pathologist's report or addendum: the form, and the page on which it is checked and signed. */
@Named("pathologyReport")
@ViewScoped
public class PathologyReportView implements Serializable {
    @Inject
    PathologyDesk desk;

    @Inject
    TissueChoices choices;

    @Inject
    TissueView page;

    @Inject
    FieldErrors fieldErrors;

    @Inject
    InstantSource clock;

    @Inject
    OwnDraft draft;

    private @Nullable Typed typed;

    @PostConstruct
    void load() {
        draft.open(
                new FormKey(page.number(), "tissue/report/" + page.getBiopsy().id()));
        Typed form = new Typed(draft, FindingsReader.FIELDS);
        if (draft.getSavedAt() == null) {
            page.getTissue().reportsOn(page.getBiopsy().id()).stream()
                    .findFirst()
                    .ifPresent(report -> FindingsReader.begin(form, report));
        }
        typed = form;
    }

    /** Keeps what was typed until it is signed. */
    public void save() {
        draft.keep(getTyped().all());
    }

    /** Goes on to the page on which it is signed, if everything can be read. */
    public void check() throws IOException {
        FindingsReader findings = new FindingsReader(choices);
        findings.spellOut(getTyped());
        save();
        TypedReader in = reader();
        findings.read(in, page.getBiopsy());
        if (in.isSound()) {
            page.lead("/" + page.getBiopsy().id() + "/sign");
        }
    }

    /** Signs it. */
    public void sign() throws IOException {
        TypedReader in = reader();
        BiopsyRow biopsy = page.getBiopsy();
        Findings said = new FindingsReader(choices).read(in, biopsy);
        if (in.isSound()) {
            desk.sign(new SignReport(page.number(), biopsy.id(), said, in.words("reason"), biopsy.version()));
            draft.sent();
            page.show();
        }
    }

    private TypedReader reader() {
        return new TypedReader(getTyped(), fieldErrors, clock.instant());
    }

    /** Topography that holds the words. */
    public List<String> topographies(String words) {
        return choices.search(Axis.TOPOGRAPHY, words).stream()
                .map(CodeRow::shown)
                .toList();
    }

    /** Morphology that holds the words. */
    public List<String> morphologies(String words) {
        return choices.search(Axis.MORPHOLOGY, words).stream()
                .map(CodeRow::shown)
                .toList();
    }

    /** What will be signed, field by field. */
    public List<TissueCards.Line> getLines() {
        return CheckLines.of(getTyped(), isAddendum());
    }

    public boolean isAddendum() {
        return page.getBiopsy().adequacy() != null;
    }

    public List<Adequacy> getAdequacies() {
        return List.of(Adequacy.values());
    }

    public List<Decalcification> getDecalcifications() {
        return List.of(Decalcification.values());
    }

    public Typed getTyped() {
        return Objects.requireNonNull(typed);
    }

    public OwnDraft getDraft() {
        return draft;
    }
}
