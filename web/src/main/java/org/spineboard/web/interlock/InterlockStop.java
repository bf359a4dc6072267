package org.spineboard.web.interlock;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.spineboard.interlock.Undertaking;
import org.spineboard.interlock.run.Answer;
import org.spineboard.interlock.run.InterlockDesk;
import org.spineboard.platform.PicklistEntry;
import org.spineboard.web.frame.FieldErrors;

/** Stands between a form and its step: shows what stands against it, once, and takes the reasons for going on. */
@Dependent
public class InterlockStop implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    InterlockDesk desk;

    @Inject
    FieldErrors fieldErrors;

    private List<StopCard> cards = List.of();

    /** Whether nothing stands against it, or everything that does was answered. */
    public boolean lets(Undertaking undertaking) {
        if (cards.isEmpty()) {
            cards = desk.ask(undertaking).stream().map(StopCard::new).toList();
            return cards.isEmpty();
        }
        for (StopCard card : cards) {
            if (card.getCode() == null) {
                fieldErrors.add("why-" + card.getKey(), "interlock.stop.missing");
            }
            if (card.getWords() == null) {
                fieldErrors.add("words-" + card.getKey(), "interlock.stop.missingWords");
            }
        }
        return !fieldErrors.isAny();
    }

    /** What was answered. */
    public List<Answer> answers() {
        return cards.stream().map(StopCard::answer).toList();
    }

    /** Back to the form. */
    public void back() {
        cards = List.of();
    }

    public boolean isOpen() {
        return !cards.isEmpty();
    }

    public List<StopCard> getCards() {
        return cards;
    }

    public List<PicklistEntry> getReasons() {
        return desk.reasons();
    }
}
