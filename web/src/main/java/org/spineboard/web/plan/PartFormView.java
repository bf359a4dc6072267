package org.spineboard.web.plan;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.spineboard.access.own.FormKey;
import org.spineboard.plan.Embolisation;
import org.spineboard.plan.PlanFault;
import org.spineboard.plan.Procedure;
import org.spineboard.plan.desk.PlanReading;
import org.spineboard.platform.PicklistEntry;
import org.spineboard.web.casefile.CaseView;
import org.spineboard.web.draft.Clash;
import org.spineboard.web.draft.OwnDraft;
import org.spineboard.web.frame.FieldErrors;

/** Backs the form on which the owner of a treatment writes its part of the plan; what is typed is kept until signed. */
@Named("planForm")
@ViewScoped
public class PartFormView implements Serializable {
    /** Which version was the latest when the draft was begun, among what is kept of it. */
    static final String SEEN = "seen";

    @Inject
    PlanReading reading;

    @Inject
    CaseView page;

    @Inject
    PlanPlaceView place;

    @Inject
    FieldErrors fieldErrors;

    @Inject
    OwnDraft draft;

    @Inject
    InstantSource clock;

    private final HashMap<String, @Nullable String> answers = new HashMap<>();
    private @Nullable PartOnForm part;
    private @Nullable Clash clash;
    private int seen;

    @PostConstruct
    void load() {
        place.mustBeAllowed();
        part = PartOnForm.of(reading.of(page.getNumber()), place.modality());
        draft.open(new FormKey(page.getNumber(), "plan/" + part.modality()));
        boolean fresh = draft.getSavedAt() == null;
        Map<String, String> before = fresh ? part.before() : Map.of();
        PartEntry.fields(part.modality())
                .forEach(field -> answers.put(field, fresh ? before.get(field) : draft.text(field)));
        String kept = draft.text(SEEN);
        seen = kept == null ? part.version() : Integer.parseInt(kept);
        clash = part.clash(seen, typed(), PlanView.labels(reading), clock.instant());
    }

    /** Keeps what was typed until it is signed. */
    public void save() {
        draft.keep(typed());
    }

    /** Goes on to the page before signing, when nothing is wrong. */
    public void goOn() {
        seen = getPart().version(); // whatever a colleague signed until this page was opened is shown on it
        save();
        PartEntry entry = new PartEntry(getPart().modality(), typed(), clock.instant());
        Set<PlanFault> faults = entry.faults(getPart().terms(), getPart().reasoned());
        faults.forEach(fault -> fieldErrors.add(fault.field(), fault.key()));
        if (faults.isEmpty()) {
            Faces.redirect(PlanPlaceView.all(page.getNumber()) + "/" + getPart().slug() + "/check");
        }
    }

    private Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>();
        answers.forEach((field, text) -> typed.put(field, Objects.requireNonNullElse(text, "")));
        typed.put(SEEN, String.valueOf(seen));
        return typed;
    }

    /** What a colleague signed since this was begun. */
    public @Nullable Clash getClash() {
        return clash;
    }

    /** What is typed, by field. */
    public Map<String, @Nullable String> getAnswers() {
        return answers;
    }

    public OwnDraft getDraft() {
        return draft;
    }

    public PartOnForm getPart() {
        return Objects.requireNonNull(part);
    }

    /** The choices of a picklist. */
    public List<PicklistEntry> choices(String list) {
        return reading.choices(list);
    }

    public List<String> getProcedures() {
        return names(Procedure.values());
    }

    public List<String> getEmbolisations() {
        return names(Embolisation.values());
    }

    public List<String> getDurations() {
        return List.of("CYCLES", PartEntry.PROGRESSION);
    }

    public List<String> getYesNo() {
        return List.of("NO", "YES");
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
