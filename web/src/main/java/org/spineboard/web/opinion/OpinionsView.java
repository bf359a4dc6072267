package org.spineboard.web.opinion;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.spineboard.opinion.RequestState;
import org.spineboard.opinion.Specialty;
import org.spineboard.opinion.review.CaseOpinions;
import org.spineboard.opinion.review.OpinionDesk;
import org.spineboard.opinion.review.OpinionReading;
import org.spineboard.platform.PicklistEntry;
import org.spineboard.shared.security.Action;
import org.spineboard.web.casefile.CaseAddress;
import org.spineboard.web.casefile.CaseSection;
import org.spineboard.web.casefile.CaseShown;
import org.spineboard.web.casefile.Reads;

/** Backs the panel and the page of all opinions on a case. */
@Named("opinions")
@RequestScoped
public class OpinionsView {
    @Inject
    OpinionReading reading;

    @Inject
    OpinionDesk desk;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String number;

    @Inject
    OpinionPlaceView place;

    private @Nullable CaseOpinions all;
    private List<OpinionCard> cards = List.of();

    @PostConstruct
    void load() {
        CaseOpinions found = reading.of(CaseAddress.number(number));
        Map<String, String> labels =
                reading.recommendations().stream().collect(Collectors.toMap(PicklistEntry::code, PicklistEntry::label));
        all = found;
        cards = found.requests().stream()
                .map(row -> OpinionCard.of(row, labels, place.isOwn(row.specialty())))
                .toList();
    }

    /** Made for the page that reads this part. */
    void show(@Observes @Reads(CaseSection.OPINIONS) CaseShown page) {}

    /** Asks surgery, oncology and radiology, as far as they are not asked yet. */
    public void askStandard() {
        desk.askStandard(getAll().place().number());
        Faces.redirect(OpinionPlaceView.all(getAll().place().number()));
    }

    public CaseOpinions getAll() {
        return Objects.requireNonNull(all);
    }

    /** Those who were asked and not let off. */
    public List<OpinionCard> getCards() {
        return standing().toList();
    }

    /** Those who were let off. */
    public List<OpinionCard> getDropped() {
        return cards.stream()
                .filter(card -> card.row().state() == RequestState.DROPPED)
                .toList();
    }

    /** How many recommend what, most first. */
    public List<Count> getCounts() {
        return standing()
                .flatMap(card -> Stream.ofNullable(card.latest()))
                .collect(Collectors.groupingBy(OpinionCard.Said::recommendation, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Count::number).reversed().thenComparing(Count::recommendation))
                .toList();
    }

    /** A recommendation and how many give it. */
    public record Count(String recommendation, long number) {}

    /** Whether one of those still asked is the reader, who therefore reads the others' only after writing. */
    public boolean isOwing() {
        return standing().anyMatch(card -> card.own() && card.row().isOpen());
    }

    public boolean isAsker() {
        return getAll().isChangeable() && place.may(Action.OPINION_ASK);
    }

    /** Whether one of the three every case asks is not asked yet. */
    public boolean isStandardLacking() {
        return isAsker()
                && Specialty.standard().stream()
                        .anyMatch(one -> getAll().of(one).isEmpty());
    }

    public boolean isDropper() {
        return getAll().isChangeable() && place.may(Action.OPINION_DROP);
    }

    private Stream<OpinionCard> standing() {
        return cards.stream().filter(card -> card.row().state() != RequestState.DROPPED);
    }
}
