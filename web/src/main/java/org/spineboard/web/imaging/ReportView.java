package org.spineboard.web.imaging;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.spineboard.access.own.FormDraft;
import org.spineboard.access.own.FormDrafts;
import org.spineboard.access.own.FormKey;
import org.spineboard.imaging.report.Reports;
import org.spineboard.imaging.report.SignReport;
import org.spineboard.imaging.report.SignedReport;
import org.spineboard.imaging.report.StudyFile;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.spinerecord.Numbering;
import org.spineboard.spinerecord.state.SpineRecord;
import org.spineboard.web.casefile.CaseAddress;
import org.spineboard.web.frame.FieldErrors;

/** Backs the radiologist's report on a study: writing it, checking it, signing it. */
@Named("studyReport")
@ViewScoped
public class ReportView implements Serializable {
    @Inject
    FormDrafts drafts;

    @Inject
    Reports reports;

    @Inject
    SpineRecord spine;

    @Inject
    ImagingView page;

    @Inject
    FieldErrors fieldErrors;

    @Inject
    FacesContext faces;

    private @Nullable StudyFile file;
    private ReportAnswers answers = new ReportAnswers(Map.of());
    private Numbering numbering = Numbering.USUAL;
    private @Nullable SpinalLevel more;
    private @Nullable Instant savedAt;

    @PostConstruct
    void load() {
        StudyFile study = page.getFile();
        file = study;
        numbering = spine.now(page.getNumber()).numbering();
        Optional<FormDraft> draft = drafts.find(key());
        savedAt = draft.map(FormDraft::savedAt).orElse(null);
        answers = draft.map(kept -> new ReportAnswers(kept.answers()))
                .orElseGet(() -> study.latest().map(ReportAnswers::of).orElse(answers));
    }

    /** Keeps what was typed, right or wrong. */
    public void save() {
        savedAt = drafts.keep(key(), answers.typed()).savedAt();
    }

    /** Throws away what was typed and shows the page as it was before. */
    public void discard() {
        drafts.discard(key());
        Faces.refresh();
    }

    /** Opens the fields of one more level. */
    public void addLevel() {
        if (more == null) {
            fieldErrors.add("more", "imaging.report.levelMissing");
        } else {
            answers.add(more);
            more = null;
            save();
        }
    }

    /** Takes a level out. */
    public void removeLevel(SpinalLevel level) {
        answers.remove(level);
        save();
    }

    /** Goes on to the check page, unless something is wrong. */
    public void proceed() throws IOException {
        save();
        if (read().isPresent()) {
            faces.getExternalContext().redirect(getAddress() + "/check");
        }
    }

    /** Signs it. */
    public void sign() throws IOException {
        Optional<SignReport> report = read();
        if (report.isPresent()) {
            reports.sign(report.get());
            drafts.discard(key());
            page.leave();
        }
    }

    private Optional<SignReport> read() {
        ReportReader reader = new ReportReader(answers, getAfter());
        Optional<SignReport> report = reader.read(getFile().study());
        reader.problems().forEach(fieldErrors::add);
        return report;
    }

    /** The report as it would be signed. */
    public @Nullable SignReport getReport() {
        return new ReportReader(answers, getAfter()).read(getFile().study()).orElse(null);
    }

    private int getAfter() {
        return getFile().latest().map(SignedReport::version).orElse(0);
    }

    private FormKey key() {
        return new FormKey(page.getNumber(), "report/" + getFile().study().id());
    }

    public String getAddress() {
        return CaseAddress.of(page.getNumber()) + "/imaging/"
                + getFile().study().id();
    }

    public StudyFile getFile() {
        return Objects.requireNonNull(file);
    }

    public ReportAnswers getAnswers() {
        return answers;
    }

    public boolean isAddendum() {
        return getAfter() > 0;
    }

    public @Nullable Instant getSavedAt() {
        return savedAt;
    }

    /** The levels nothing is said about yet. */
    public List<SpinalLevel> getOthers() {
        return numbering.levels().stream()
                .filter(level -> !answers.getLevels().contains(level))
                .toList();
    }

    /** How the spine is counted, which says whether a level's location group is asked for. */
    public Numbering getNumbering() {
        return numbering;
    }

    public @Nullable SpinalLevel getMore() {
        return more;
    }

    public void setMore(@Nullable SpinalLevel more) {
        this.more = more;
    }
}
