package org.spineboard.web.opinion;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.spineboard.access.StaffMember;
import org.spineboard.opinion.Specialty;
import org.spineboard.opinion.review.AskOpinions;
import org.spineboard.opinion.review.CaseOpinions;
import org.spineboard.opinion.review.OpinionDesk;
import org.spineboard.opinion.review.OpinionReading;
import org.spineboard.web.casefile.CaseView;
import org.spineboard.web.frame.FieldErrors;

/** Backs the page on which specialties are asked for their opinion. */
@Named("askOpinion")
@ViewScoped
public class AskOpinionView implements Serializable {
    @Inject
    OpinionReading reading;

    @Inject
    OpinionDesk desk;

    @Inject
    CaseView page;

    @Inject
    FieldErrors fieldErrors;

    private List<String> choices = List.of();
    private List<StaffMember> people = List.of();
    private List<String> chosen = new ArrayList<>();
    private @Nullable String person;
    private @Nullable String question;

    @PostConstruct
    void load() {
        CaseOpinions all = reading.of(page.getNumber());
        List<Specialty> left = Arrays.stream(Specialty.values())
                .filter(one -> all.of(one).isEmpty())
                .toList();
        choices = left.stream().map(Specialty::name).toList();
        people = left.stream()
                .flatMap(one -> reading.people(one).stream())
                .distinct()
                .toList();
    }

    /** Asks those that were chosen. */
    public void ask() {
        if (chosen.isEmpty()) {
            fieldErrors.add("opAsked", "opinion.ask.missing");
        } else if (person != null && chosen.size() > 1) {
            fieldErrors.add("opPerson", "opinion.ask.onePerson");
        } else {
            List<Specialty> specialties =
                    chosen.stream().map(Specialty::valueOf).toList();
            desk.ask(new AskOpinions(page.getNumber(), specialties, person, question == null ? "" : question));
            Faces.redirect(OpinionPlaceView.all(page.getNumber()));
        }
    }

    public List<String> getChoices() {
        return choices;
    }

    public List<StaffMember> getPeople() {
        return people;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = new ArrayList<>(chosen);
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public @Nullable String getQuestion() {
        return question;
    }

    public void setQuestion(@Nullable String question) {
        this.question = question;
    }
}
