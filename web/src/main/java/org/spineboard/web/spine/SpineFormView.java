package org.spineboard.web.spine;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.spineboard.access.own.FormKey;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.security.Action;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.spinerecord.Source;
import org.spineboard.spinerecord.observation.ObservationDesk;
import org.spineboard.spinerecord.observation.Observe;
import org.spineboard.spinerecord.state.SpineState;
import org.spineboard.web.casefile.CaseView;
import org.spineboard.web.draft.OwnDraft;
import org.spineboard.web.frame.FieldErrors;

/** Backs the forms that add observations; what is typed is kept until it is sent. */
@Named("spineForm")
@ViewScoped
public class SpineFormView implements Serializable {
    @Inject
    SpineStateReader reader;

    @Inject
    ObservationDesk desk;

    @Inject
    CaseView page;

    @Inject
    SpinePlaceView place;

    @Inject
    FieldErrors fieldErrors;

    @Inject
    OwnDraft draft;

    @Inject
    @Param
    @Nullable
    String level;

    private final HashMap<String, @Nullable String> answers = new HashMap<>();
    private final ArrayList<SpineField> fields = new ArrayList<>();
    private final ArrayList<SpinalLevel> levels = new ArrayList<>();
    private SpinePart part = SpinePart.TABLE;

    @PostConstruct
    void load() {
        part = place.getPart();
        SpineState state = reader.now(page.getNumber());
        fields.addAll(SpineQuestions.of(part, state, place.may(Action.SPINE_OBSERVE_CLINICAL)));
        levels.addAll(state.numbering().levels());
        draft.open(new FormKey(page.getNumber(), "spine/" + part.path()));
        names().forEach(name -> answers.put(name, draft.text(name)));
        SpinalLevel.named(String.valueOf(level)).ifPresent(named -> answers.putIfAbsent(SpineEntry.FROM, named.name()));
        answers.putIfAbsent(SpineEntry.SOURCE, Source.EXAMINATION.name());
    }

    private Stream<String> names() {
        return Stream.concat(
                Stream.of(SpineEntry.SEEN, SpineEntry.SOURCE, SpineEntry.FROM, SpineEntry.TO, SpineEntry.RULE),
                fields.stream().flatMap(field -> Stream.of(field.name(), field.name() + SpineEntry.UNIT)));
    }

    /** Keeps what was typed until it is sent. */
    public void save() {
        draft.keep(typed());
    }

    /** Writes it down, when nothing is wrong. */
    public void send() {
        save();
        SpineEntry entry = new SpineEntry(typed(), reader.moment()).read(fields, part == SpinePart.LESION);
        Optional<Instant> seen = entry.seenAt();
        entry.problems()
                .forEach(problem -> fieldErrors.add(
                        problem.field(), problem.key(), problem.args().toArray()));
        if (entry.problems().isEmpty()) {
            CaseNumber number = page.getNumber();
            Source source = Source.valueOf(Objects.requireNonNull(answers.get(SpineEntry.SOURCE)));
            entry.said()
                    .forEach(one -> observe(new Observe(
                            number, one.getKey().orElse(null), one.getValue(), seen.orElseThrow(), source)));
            draft.sent();
            Faces.redirect(SpinePlaceView.all(number));
        }
    }

    private void observe(Observe order) {
        if (part == SpinePart.LESION || part == SpinePart.NUMBERING) {
            desk.observeImaging(order);
        } else if (place.may(Action.SPINE_OBSERVE_CLINICAL)) {
            desk.observeClinical(order);
        } else {
            desk.observeFunction(order);
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

    public List<SpineField> getFields() {
        return fields;
    }

    /** The levels of this spine. */
    public List<SpinalLevel> getLevels() {
        return levels;
    }

    public SpinePart getPart() {
        return part;
    }

    public List<String> getSources() {
        return SpineWords.sources();
    }
}
