package org.spineboard.web.followup;

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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.spineboard.followup.Ambulation;
import org.spineboard.followup.ClavienDindo;
import org.spineboard.followup.Frankel;
import org.spineboard.followup.Whether;
import org.spineboard.followup.form.StateBefore;
import org.spineboard.platform.PicklistEntry;
import org.spineboard.web.casefile.CaseView;
import org.spineboard.web.draft.OwnDraft;
import org.spineboard.web.frame.FieldErrors;

/** Backs the form of one follow-up; what is typed is kept until it is signed. */
@Named("followUpForm")
@ViewScoped
public class FollowUpFormView implements Serializable {
    private static final int PAIN_MOST = 10;
    private static final int ECOG_MOST = 5;

    @Inject
    FollowUpPaper paper;

    @Inject
    CaseView page;

    @Inject
    FollowUpPlaceView place;

    @Inject
    FieldErrors fieldErrors;

    @Inject
    OwnDraft draft;

    private final HashMap<String, @Nullable String> answers = new HashMap<>();
    private String check = "";

    @PostConstruct
    void load() {
        paper.open(page.getNumber(), place.point());
        check = FollowUpPlaceView.all(page.getNumber()) + "/" + place.getSlug() + "/check";
        draft.open(paper.key());
        paper.fields().forEach(field -> answers.put(field, draft.text(field)));
    }

    /** Keeps what was typed until it is signed. */
    public void save() {
        draft.keep(typed());
    }

    /** Goes on to the page before signing, when nothing is lacking. */
    public void goOn() {
        save();
        Map<String, String> problems = paper.entry(typed()).problems();
        problems.forEach(fieldErrors::add);
        if (problems.isEmpty()) {
            Faces.redirect(check);
        }
    }

    private Map<String, String> typed() {
        return paper.fields().stream()
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

    /** Whether it corrects a signed one. */
    public boolean isLater() {
        return paper.isLater();
    }

    public StateBefore getBefore() {
        return paper.before();
    }

    public List<PicklistEntry> getComplications() {
        return paper.complications();
    }

    public List<String> getPains() {
        return numbers(PAIN_MOST);
    }

    public List<String> getEcogs() {
        return numbers(ECOG_MOST);
    }

    public List<String> getAmbulations() {
        return names(Ambulation.values());
    }

    public List<String> getFrankels() {
        return names(Frankel.values());
    }

    public List<String> getWhether() {
        return Arrays.stream(Whether.values()).map(Enum::name).toList();
    }

    /** Grades of a complication, and that nobody graded it. */
    public List<String> getGrades() {
        return Stream.concat(
                        Stream.of(FollowUpEntry.PRESENT),
                        Arrays.stream(ClavienDindo.values()).map(Enum::name))
                .toList();
    }

    private static List<String> numbers(int most) {
        List<String> all = new ArrayList<>(
                IntStream.rangeClosed(0, most).mapToObj(String::valueOf).toList());
        all.add(FollowUpEntry.NOT_ASSESSED);
        return all;
    }

    private static List<String> names(Enum<?>[] values) {
        List<String> all = new ArrayList<>(Arrays.stream(values).map(Enum::name).toList());
        all.add(FollowUpEntry.NOT_ASSESSED);
        return all;
    }
}
