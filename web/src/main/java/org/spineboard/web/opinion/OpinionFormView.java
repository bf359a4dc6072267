package org.spineboard.web.opinion;

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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.spineboard.access.own.FormKey;
import org.spineboard.casefile.Urgency;
import org.spineboard.opinion.noms.Mechanical;
import org.spineboard.opinion.noms.Neurologic;
import org.spineboard.opinion.noms.Oncologic;
import org.spineboard.opinion.noms.Systemic;
import org.spineboard.opinion.review.OpinionReading;
import org.spineboard.opinion.review.RequestRow;
import org.spineboard.platform.PicklistEntry;
import org.spineboard.web.casefile.CaseView;
import org.spineboard.web.casefile.NoSuchPage;
import org.spineboard.web.draft.OwnDraft;
import org.spineboard.web.frame.FieldErrors;

/** Backs the form on which a specialty writes its opinion; what is typed is kept until it is signed. */
@Named("opinionForm")
@ViewScoped
public class OpinionFormView implements Serializable {
    @Inject
    OpinionReading reading;

    @Inject
    CaseView page;

    @Inject
    OpinionPlaceView place;

    @Inject
    FieldErrors fieldErrors;

    @Inject
    OwnDraft draft;

    private final HashMap<String, @Nullable String> answers = new HashMap<>();
    private @Nullable RequestRow row;
    private List<PicklistEntry> recommendations = List.of();
    private String check = "";

    @PostConstruct
    void load() {
        row = reading.of(page.getNumber()).of(place.specialty()).orElseThrow(NoSuchPage::new);
        recommendations = reading.recommendations();
        check = OpinionPlaceView.all(page.getNumber()) + "/" + place.getSlug() + "/check";
        draft.open(new FormKey(page.getNumber(), "opinion/" + getRow().specialty()));
        OpinionEntry.fields().forEach(field -> answers.put(field, draft.text(field)));
    }

    /** Keeps what was typed until it is signed. */
    public void save() {
        draft.keep(typed());
    }

    /** Goes on to the page before signing, when nothing is lacking. */
    public void goOn() {
        save();
        OpinionEntry entry = new OpinionEntry(typed(), isLater());
        entry.problems().forEach(fieldErrors::add);
        if (entry.problems().isEmpty()) {
            Faces.redirect(check);
        }
    }

    private Map<String, String> typed() {
        return OpinionEntry.fields().stream()
                .collect(Collectors.toMap(
                        Function.identity(), field -> Objects.requireNonNullElse(answers.get(field), "")));
    }

    public OwnDraft getDraft() {
        return draft;
    }

    /** What is typed, by field. */
    public Map<String, @Nullable String> getAnswers() {
        return answers;
    }

    public RequestRow getRow() {
        return Objects.requireNonNull(row);
    }

    /** Whether it takes the place of an opinion that is signed. */
    public boolean isLater() {
        return getRow().latestVersion() > 0;
    }

    public List<PicklistEntry> getRecommendations() {
        return recommendations;
    }

    public List<String> getNeurologic() {
        return names(Neurologic.values());
    }

    public List<String> getOncologic() {
        return names(Oncologic.values());
    }

    public List<String> getMechanical() {
        return names(Mechanical.values());
    }

    public List<String> getSystemic() {
        return names(Systemic.values());
    }

    public List<String> getUrgencies() {
        return names(Urgency.values());
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
