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
import org.spineboard.imaging.study.BookStudy;
import org.spineboard.imaging.study.CancelStudy;
import org.spineboard.imaging.study.CompleteStudy;
import org.spineboard.imaging.study.ShowStudy;
import org.spineboard.imaging.study.Studies;
import org.spineboard.imaging.study.StudyRow;
import org.spineboard.web.frame.FieldErrors;
import org.spineboard.web.text.WhenText;

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
    FieldErrors fieldErrors;

    private @Nullable StudyRow study;
    private WhenText at = new WhenText();
    private @Nullable String place;
    private @Nullable String reason;

    @PostConstruct
    void load() {
        study = page.getFile().study();
        place = study.bookedAt();
    }

    /** It has an appointment. */
    public void book() throws IOException {
        Optional<Instant> slot = times.coming("at", at);
        require("place", place != null, "imaging.book.placeMissing");
        if (place != null && !fieldErrors.isAny()) {
            StudyRow row = getStudy();
            studies.book(new BookStudy(row.number(), row.id(), slot.orElseThrow(), place, row.version()));
            page.leave();
        }
    }

    /** It was made. */
    public void complete() throws IOException {
        Optional<Instant> done = times.past("at", at);
        if (done.isPresent()) {
            StudyRow row = getStudy();
            studies.complete(new CompleteStudy(row.number(), row.id(), done.get(), row.version()));
            page.leave();
        }
    }

    /** It can be looked at here. */
    public void show() throws IOException {
        StudyRow row = getStudy();
        studies.show(new ShowStudy(row.number(), row.id(), row.version()));
        page.leave();
    }

    /** It is called off. */
    public void cancel() throws IOException {
        require("reason", reason != null, "imaging.cancel.reasonMissing");
        if (reason != null) {
            StudyRow row = getStudy();
            studies.cancel(new CancelStudy(row.number(), row.id(), reason, row.version()));
            page.leave();
        }
    }

    private void require(String field, boolean holds, String key) {
        if (!holds) {
            fieldErrors.add(field, key);
        }
    }

    public StudyRow getStudy() {
        return Objects.requireNonNull(study);
    }

    public WhenText getAt() {
        return at;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
