package org.spineboard.spinerecord.observation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spineboard.casefile.CasePlace;
import org.spineboard.casefile.Topic;
import org.spineboard.casefile.change.Happening;
import org.spineboard.casefile.ledger.CaseChange;
import org.spineboard.casefile.ledger.CaseLedger;
import org.spineboard.shared.Text;
import org.spineboard.shared.security.Act;
import org.spineboard.shared.security.Action;
import org.spineboard.shared.security.CurrentUser;
import org.spineboard.shared.security.Signature;
import org.spineboard.spine.SpinalRange;
import org.spineboard.spinerecord.Area;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.SpineRefused;
import org.spineboard.spinerecord.Stated;

/** Where people write down what they observed outside reports, and take back what was a mistake. */
@Stateless
public class ObservationDesk {
    private static final Set<Area> SEEN_ON_IMAGES = EnumSet.of(Area.IMAGING);
    private static final Set<Area> DAILY_LIFE = EnumSet.of(Area.FUNCTION);
    private static final Set<Area> CLINICAL = EnumSet.complementOf(EnumSet.of(Area.IMAGING));
    private static final Duration LONG_AGO = Duration.ofDays(130 * 365L);
    private static final int ACRONYM = 4;

    @Inject
    CaseLedger ledger;

    @Inject
    ObservationBook book;

    @Inject
    CurrentUser user;

    /** Writes down what is seen on images, of a lesion or of how the spine is counted. */
    @Act(Action.SPINE_OBSERVE_IMAGING)
    public void observeImaging(Observe order) {
        write(order, SEEN_ON_IMAGES);
    }

    /** Writes down what a treating clinician knows of the patient. */
    @Act(Action.SPINE_OBSERVE_CLINICAL)
    public void observeClinical(Observe order) {
        write(order, CLINICAL);
    }

    /** Writes down how the patient gets through the day. */
    @Act(Action.SPINE_OBSERVE_FUNCTION)
    public void observeFunction(Observe order) {
        write(order, DAILY_LIFE);
    }

    /** Takes back what is seen on images. */
    @Act(Action.SPINE_OBSERVE_IMAGING)
    public void takeBackImaging(TakeBack order) {
        takeBack(order, SEEN_ON_IMAGES);
    }

    /** Takes back what a treating clinician knows of the patient. */
    @Act(Action.SPINE_OBSERVE_CLINICAL)
    public void takeBackClinical(TakeBack order) {
        takeBack(order, CLINICAL);
    }

    /** Takes back how the patient gets through the day. */
    @Act(Action.SPINE_OBSERVE_FUNCTION)
    public void takeBackFunction(TakeBack order) {
        takeBack(order, DAILY_LIFE);
    }

    private void write(Observe order, Set<Area> mine) {
        order.said().stream()
                .filter(stated -> !mine.contains(stated.aspect().area()))
                .findFirst()
                .ifPresent(stated -> {
                    throw SpineRefused.area(stated.aspect());
                });
        CaseChange change = ledger.change(order.number());
        if (order.seenAt().isBefore(change.now().minus(LONG_AGO))) {
            throw SpineRefused.tooLongAgo();
        }
        CasePlace place = ledger.place(order.number());
        Signature signature = Signature.of(user.caller(), change.now());
        UUID first = book.write(place, order.at(), order.said(), Seen.at(order.seenAt(), order.source()), signature);
        Set<Aspect> aspects = order.said().stream()
                .map(Stated::aspect)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Aspect.class)));
        change.record(Happening.of(Topic.SPINE_OBSERVED, first, order.seenAt(), words(order.at(), aspects)));
        change.keep();
    }

    private void takeBack(TakeBack order, Set<Area> mine) {
        String reason = Text.paragraph(order.reason(), Text.LONG);
        if (reason.isEmpty()) {
            throw SpineRefused.withoutReason();
        }
        CaseChange change = ledger.change(order.number());
        List<Observed> all = book.ofPatient(change.patient());
        List<Observed> mistaken = all.stream()
                .filter(row -> row.takesBack() == null && order.observations().contains(row.id()))
                .toList();
        if (mistaken.isEmpty() || mistaken.size() != order.observations().size()) {
            throw SpineRefused.unknown();
        }
        if (all.stream()
                .anyMatch(row -> row.takesBack() != null && order.observations().contains(row.takesBack()))) {
            throw SpineRefused.takenBackAlready();
        }
        if (!mine.containsAll(mistaken.stream().map(row -> row.aspect().area()).toList())) {
            throw SpineRefused.notTheirs();
        }
        Signature signature = Signature.of(user.caller(), change.now());
        mistaken.forEach(row -> book.takeBack(order.number(), row, reason, signature));
        Observed first = mistaken.get(0);
        change.record(Happening.of(Topic.SPINE_TAKEN_BACK, first.id(), change.now(), words(first, mistaken)));
        change.keep();
    }

    private static String words(Observed first, List<Observed> rows) {
        return words(
                first.lesion() == null ? null : first.lesion().at(),
                rows.stream()
                        .map(Observed::aspect)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Aspect.class))));
    }

    /** What the history of the case says of it: where, and which aspects, never the answers. */
    private static String words(@Nullable SpinalRange at, Set<Aspect> aspects) {
        String names = aspects.stream()
                .map(Aspect::name)
                .map(name -> name.length() <= ACRONYM
                        ? name
                        : name.toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
        return at == null ? names : at + ": " + names;
    }
}
