package org.spineboard.web.opinion;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;
import org.spineboard.access.StaffMember;
import org.spineboard.access.own.FormKey;
import org.spineboard.opinion.Specialty;
import org.spineboard.opinion.review.AskOpinions;
import org.spineboard.opinion.review.CaseOpinions;
import org.spineboard.opinion.review.OpinionDesk;
import org.spineboard.opinion.review.OpinionReading;
import org.spineboard.web.casefile.CaseView;
import org.spineboard.web.draft.KeptForm;

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
    KeptForm form;

    private List<String> choices = List.of();
    private List<StaffMember> people = List.of();

    @PostConstruct
    void load() {
        form.open(new FormKey(page.getNumber(), "opinion/ask"));
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
        List<Specialty> asked = form.ticks("who").getChosen().stream()
                .filter(choices::contains)
                .map(Specialty::valueOf)
                .toList();
        if (asked.isEmpty()) {
            form.problem("opAsked", "opinion.ask.missing");
        } else if (form.has("person") && asked.size() > 1) {
            form.problem("opPerson", "opinion.ask.onePerson");
        } else {
            String person = form.has("person") ? form.text("person") : null;
            desk.ask(new AskOpinions(page.getNumber(), asked, person, form.text("question")));
            form.sent();
            Faces.redirect(OpinionPlaceView.all(page.getNumber()));
        }
    }

    public List<String> getChoices() {
        return choices;
    }

    public List<StaffMember> getPeople() {
        return people;
    }

    public KeptForm getForm() {
        return form;
    }
}
