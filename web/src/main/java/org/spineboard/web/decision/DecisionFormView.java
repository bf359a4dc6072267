package org.spineboard.web.decision;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.spineboard.access.StaffMember;
import org.spineboard.access.own.FormKey;
import org.spineboard.board.decision.Modality;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.web.casefile.CaseView;
import org.spineboard.web.draft.OwnDraft;
import org.spineboard.web.frame.FieldErrors;
import org.spineboard.web.text.DayMonthYear;

/** Backs the form on which the chair writes what the board recommends; what is typed is kept until it is signed. */
@Named("decisionForm")
@ViewScoped
public class DecisionFormView implements Serializable {
    static final String FORM = "decision";

    @Inject
    CaseView page;

    @Inject
    CaseBoardView board;

    @Inject
    FieldErrors fieldErrors;

    @Inject
    OwnDraft draft;

    private final HashMap<String, @Nullable String> answers = new HashMap<>();
    private final HashMap<String, DayMonthYear> starts = new HashMap<>();
    private List<String> also = List.of();

    @PostConstruct
    void load() {
        draft.open(new FormKey(page.getNumber(), FORM));
        DecisionEntry.fields().forEach(field -> answers.put(field, draft.text(field)));
        also = draft.choices(DecisionEntry.ALSO);
        for (Modality modality : Modality.values()) {
            String kept = draft.text(DecisionEntry.start(modality));
            starts.put(modality.name(), DecisionEntry.date(kept == null ? "" : kept));
        }
    }

    /** Keeps what was typed until it is signed. */
    public void save() {
        draft.keep(typed());
    }

    /** Goes on to read back what would be signed, when nothing is lacking. */
    public void goOn() {
        save();
        Map<String, String> problems = entry().problems();
        problems.forEach(fieldErrors::add);
        if (problems.isEmpty()) {
            Faces.redirect(BoardPlaceView.of(page.getNumber()) + "/check");
        }
    }

    private DecisionEntry entry() {
        return new DecisionEntry(typed(), board.getChoices());
    }

    private Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>();
        DecisionEntry.fields().forEach(field -> typed.put(field, Objects.requireNonNullElse(answers.get(field), "")));
        typed.put(DecisionEntry.ALSO, OwnDraft.together(also));
        for (Modality modality : Modality.values()) {
            typed.put(
                    DecisionEntry.start(modality),
                    DecisionEntry.line(Objects.requireNonNull(starts.get(modality.name()))));
        }
        return typed;
    }

    /** The treatments for which somebody is named, as far as the recommendation is chosen. */
    public List<Modality> getTreatments() {
        return entry().treatments();
    }

    /** The treatments that may be added to those the recommendation asks for. */
    public List<String> getOthers() {
        List<Modality> needed =
                board.getChoices().needed(Objects.requireNonNullElse(answers.get(DecisionEntry.RECOMMENDATION), ""));
        return needed.isEmpty()
                ? List.of()
                : Arrays.stream(Modality.values())
                        .filter(one -> !needed.contains(one))
                        .map(Modality::name)
                        .toList();
    }

    /** Who may see to the treatment. */
    public List<StaffMember> owners(Modality modality) {
        return board.getChoices().owners(modality);
    }

    public OwnDraft getDraft() {
        return draft;
    }

    /** What is typed, by field. */
    public Map<String, @Nullable String> getAnswers() {
        return answers;
    }

    /** The days on which the treatments should begin, by treatment. */
    public Map<String, DayMonthYear> getStarts() {
        return starts;
    }

    public List<String> getAlso() {
        return also;
    }

    public void setAlso(List<String> also) {
        this.also = List.copyOf(also);
    }

    public List<SpinalLevel> getLevels() {
        return SpinalLevel.usual();
    }
}
