package org.spineboard.web.imaging;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spineboard.access.own.FormKey;
import org.spineboard.imaging.study.BookStudy;
import org.spineboard.imaging.study.CancelStudy;
import org.spineboard.imaging.study.CompleteStudy;
import org.spineboard.imaging.study.ShowStudy;
import org.spineboard.imaging.study.Studies;
import org.spineboard.imaging.study.StudyRow;
import org.spineboard.web.draft.KeptForm;

/** Backs the pages on which a study goes one step on. */
@Named("studyStep")
@ViewScoped
public class StudyStepView implements Serializable {
    @Inject
    Studies studies;

    @Inject
    ImagingView page;

    @Inject
    TypedTime times;

    @Inject
    KeptForm form;

    private @Nullable StudyRow study;

    @PostConstruct
    void load() {
        study = page.getFile().study();
        form.open(new FormKey(page.getNumber(), "imaging/" + study.id() + "/" + page.getPage()));
        form.begin("place", study.bookedAt());
    }

    /** It has an appointment. */
    public void book() throws IOException {
        Optional<Instant> slot = times.coming("at", form.when("at"));
        require("place", form.has("place"), "imaging.book.placeMissing");
        if (form.isSound()) {
            StudyRow row = getStudy();
            studies.book(new BookStudy(row.number(), row.id(), slot.orElseThrow(), form.text("place"), row.version()));
            leave();
        }
    }

    /** It was made. */
    public void complete() throws IOException {
        Optional<Instant> done = times.past("at", form.when("at"));
        if (done.isPresent()) {
            StudyRow row = getStudy();
            studies.complete(new CompleteStudy(row.number(), row.id(), done.get(), row.version()));
            leave();
        }
    }

    /** It can be looked at here. */
    public void show() throws IOException {
        StudyRow row = getStudy();
        studies.show(new ShowStudy(row.number(), row.id(), row.version()));
        leave();
    }

    /** It is called off. */
    public void cancel() throws IOException {
        require("reason", form.has("reason"), "imaging.cancel.reasonMissing");
        if (form.has("reason")) {
            StudyRow row = getStudy();
            studies.cancel(new CancelStudy(row.number(), row.id(), form.text("reason"), row.version()));
            leave();
        }
    }

    private void leave() throws IOException {
        form.sent();
        page.leave();
    }

    private void require(String field, boolean holds, String key) {
        if (!holds) {
            form.problem(field, key);
        }
    }

    public StudyRow getStudy() {
        return Objects.requireNonNull(study);
    }

    public KeptForm getForm() {
        return form;
    }
}
