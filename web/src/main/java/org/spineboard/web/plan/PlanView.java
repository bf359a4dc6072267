package org.spineboard.web.plan;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spineboard.access.own.FormDrafts;
import org.spineboard.access.own.FormKey;
import org.spineboard.board.decision.DecisionRow;
import org.spineboard.board.decision.Modality;
import org.spineboard.plan.course.AnswerRow;
import org.spineboard.plan.desk.CasePlan;
import org.spineboard.plan.desk.PlanReading;
import org.spineboard.plan.desk.PlannedPart;
import org.spineboard.platform.Picklists;
import org.spineboard.shared.security.Action;
import org.spineboard.web.casefile.CaseView;

/** Backs the page of a case's whole plan, and the panels beside it. */
@Named("casePlan")
@RequestScoped
public class PlanView {
    private static final List<String> LISTS = List.of(
            Picklists.BOARD_RECOMMENDATION,
            Picklists.TREATMENT_INTENT,
            Picklists.RADIATION_TECHNIQUE,
            Picklists.SURGICAL_APPROACH,
            Picklists.PLAN_LEFT_OUT,
            Picklists.PLAN_DECLINED,
            Picklists.TREATMENT_STOPPED);

    @Inject
    PlanReading reading;

    @Inject
    FormDrafts drafts;

    @Inject
    CaseView page;

    @Inject
    PlanPlaceView place;

    private @Nullable CasePlan all;
    private Map<String, String> labels = Map.of();
    private List<PlanCard> cards = List.of();

    @PostConstruct
    void load() {
        place.mustBeAllowed();
        CasePlan found = reading.of(page.getNumber());
        all = found;
        labels = labels(reading);
        cards = found.parts().stream().map(this::card).toList();
    }

    /** The labels of all picklists of a plan, by list and code. */
    static Map<String, String> labels(PlanReading reading) {
        return LISTS.stream()
                .flatMap(list -> reading.choices(list).stream().map(entry -> Map.entry(list, entry)))
                .collect(Collectors.toMap(
                        entry -> entry.getKey() + "." + entry.getValue().code(),
                        entry -> entry.getValue().label()));
    }

    private PlanCard card(PlannedPart part) {
        boolean own = getAll().isChangeable() && place.isOwner(part.modality());
        boolean drafted = own && drafts.find(key(part.modality())).isPresent();
        return PlanCard.of(part, labels, own, drafted);
    }

    private FormKey key(Modality modality) {
        return new FormKey(page.getNumber(), "plan/" + modality);
    }

    public CasePlan getAll() {
        return Objects.requireNonNull(all);
    }

    public List<PlanCard> getCards() {
        return cards;
    }

    /** Treatments that the reader may add to what was recommended, as their addresses name them. */
    public List<Modality> getOthers() {
        return Stream.of(getAll())
                .filter(CasePlan::isChangeable)
                .flatMap(plan -> plan.others().stream())
                .filter(place::isOwner)
                .toList();
    }

    /** What the board recommended, in words. */
    public String getRecommendation() {
        DecisionRow decision = getAll().decision();
        return decision == null
                ? ""
                : label(Picklists.BOARD_RECOMMENDATION, decision.text().recommendation());
    }

    /** What the patient said last, whether to this plan or to an earlier one. */
    public @Nullable AnswerRow getLastAnswer() {
        return getAll().answers().stream().findFirst().orElse(null);
    }

    /** Why the patient declined. */
    public String getDeclined() {
        AnswerRow answer = getLastAnswer();
        return answer == null || answer.reason() == null ? "" : label(Picklists.PLAN_DECLINED, answer.reason());
    }

    public boolean isAnswerer() {
        return getAll().isAnswerable() && place.may(Action.PLAN_AGREE);
    }

    public boolean isObserver() {
        return getAll().isObservable() && place.may(Action.PLAN_OBSERVE);
    }

    public boolean isRecorder() {
        return getAll().isChangeable() && place.may(Action.PLAN_COURSE);
    }

    private String label(String list, String code) {
        return labels.getOrDefault(list + "." + code, code);
    }
}
