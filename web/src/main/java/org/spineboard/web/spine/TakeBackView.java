package org.spineboard.web.spine;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.spineboard.spinerecord.Area;
import org.spineboard.spinerecord.observation.ObservationDesk;
import org.spineboard.spinerecord.observation.TakeBack;
import org.spineboard.spinerecord.state.EarlierTreatment;
import org.spineboard.spinerecord.state.LesionState;
import org.spineboard.spinerecord.state.SpineState;
import org.spineboard.spinerecord.state.Told;
import org.spineboard.spinerecord.treatment.TakeBackTreatment;
import org.spineboard.spinerecord.treatment.TreatmentDesk;
import org.spineboard.web.casefile.CaseView;
import org.spineboard.web.casefile.NoSuchPage;
import org.spineboard.web.frame.FieldErrors;
import org.spineboard.web.frame.Words;

/** Backs the page that stands before a statement of the spine record is taken back. */
@Named("spineTakeBack")
@ViewScoped
public class TakeBackView implements Serializable {
    @Inject
    SpineStateReader reader;

    @Inject
    ObservationDesk desk;

    @Inject
    TreatmentDesk treatments;

    @Inject
    CaseView page;

    @Inject
    SpinePlaceView place;

    @Inject
    FieldErrors fieldErrors;

    private @Nullable UUID which;
    private @Nullable Area area;
    private String words = "";
    private @Nullable String reason;

    @PostConstruct
    void load() {
        UUID wanted = place.which();
        which = wanted;
        SpineState state = reader.now(page.getNumber());
        Optional<Told> told = Stream.concat(
                        state.patient().values().stream(),
                        state.lesions().stream()
                                .map(LesionState::told)
                                .map(Map::values)
                                .flatMap(values -> values.stream()))
                .filter(one -> one.observation().equals(wanted))
                .findFirst();
        area = told.map(one -> one.aspect().area()).orElse(null);
        words = told.map(TakeBackView::words).orElseGet(() -> state.treatments().stream()
                .filter(one -> one.id().equals(wanted))
                .map(TakeBackView::words)
                .findFirst()
                .orElseThrow(NoSuchPage::new));
        place.mustBeAllowed(area);
    }

    private static String words(Told told) {
        return Words.of("spinerecord.Aspect." + told.aspect()) + ": "
                + SpineWords.value(told.aspect(), told.value(), told.unit(), told.side());
    }

    private static String words(EarlierTreatment treatment) {
        return treatment.at() + ": " + SpineWords.treatment(treatment);
    }

    /** Takes it back. */
    public void takeBack() {
        if (reason == null || reason.isBlank()) {
            fieldErrors.add("reason", "spinerecord.takenBack.withoutReason");
        } else {
            send(Objects.requireNonNull(which), reason);
            Faces.redirect(SpinePlaceView.all(page.getNumber()));
        }
    }

    private void send(UUID id, String why) {
        if (area == null) {
            treatments.takeBack(new TakeBackTreatment(page.getNumber(), id, why));
            return;
        }
        TakeBack order = new TakeBack(page.getNumber(), Set.of(id), why);
        switch (area) {
            case IMAGING -> desk.takeBackImaging(order);
            case FUNCTION -> desk.takeBackFunction(order);
            case EXAMINATION, LABORATORY, DISEASE -> desk.takeBackClinical(order);
        }
    }

    /** What is to be taken back, in words. */
    public String getWords() {
        return words;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
