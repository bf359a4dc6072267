package org.spineboard.web.spine;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.spineboard.access.own.FormKey;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.spinerecord.CordStructure;
import org.spineboard.spinerecord.Source;
import org.spineboard.spinerecord.TreatmentKind;
import org.spineboard.spinerecord.treatment.RecordTreatment;
import org.spineboard.spinerecord.treatment.TreatmentDesk;
import org.spineboard.web.casefile.CaseView;
import org.spineboard.web.draft.OwnDraft;
import org.spineboard.web.frame.FieldErrors;

/** Backs the form on which an earlier treatment is written down; what is typed is kept until it is sent. */
@Named("treatmentForm")
@ViewScoped
public class TreatmentFormView implements Serializable {
    @Inject
    SpineStateReader reader;

    @Inject
    TreatmentDesk desk;

    @Inject
    CaseView page;

    @Inject
    FieldErrors fieldErrors;

    @Inject
    OwnDraft draft;

    private final HashMap<String, @Nullable String> answers = new HashMap<>();
    private final ArrayList<SpinalLevel> levels = new ArrayList<>();

    @PostConstruct
    void load() {
        levels.addAll(reader.now(page.getNumber()).numbering().levels());
        draft.open(new FormKey(page.getNumber(), "spine/treatment"));
        TreatmentEntry.FIELDS.forEach(field -> answers.put(field, draft.text(field)));
        answers.putIfAbsent(SpineEntry.SOURCE, Source.EXAMINATION.name());
    }

    /** Keeps what was typed until it is sent. */
    public void save() {
        draft.keep(typed());
    }

    /** Writes it down, when nothing is wrong. */
    public void send() {
        save();
        TreatmentEntry entry = new TreatmentEntry(typed(), reader.moment());
        Optional<RecordTreatment> order = entry.read(page.getNumber());
        entry.problems().forEach(fieldErrors::add);
        if (order.isPresent()) {
            desk.record(order.get());
            draft.sent();
            Faces.redirect(SpinePlaceView.all(page.getNumber()));
        }
    }

    private Map<String, String> typed() {
        Map<String, String> typed = new TreeMap<>();
        answers.forEach((name, text) -> typed.put(name, Objects.requireNonNullElse(text, "")));
        return typed;
    }

    public OwnDraft getDraft() {
        return draft;
    }

    /** What is typed, by field. */
    public Map<String, @Nullable String> getAnswers() {
        return answers;
    }

    /** The levels of this spine. */
    public List<SpinalLevel> getLevels() {
        return levels;
    }

    public List<String> getKinds() {
        return Arrays.stream(TreatmentKind.values()).map(Enum::name).toList();
    }

    public List<String> getStructures() {
        return Arrays.stream(CordStructure.values()).map(Enum::name).toList();
    }

    public List<String> getSources() {
        return SpineWords.sources();
    }
}
