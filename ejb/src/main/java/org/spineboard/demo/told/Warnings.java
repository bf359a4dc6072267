package org.spineboard.demo.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.spineboard.interlock.Undertaking;
import org.spineboard.interlock.run.Answer;
import org.spineboard.interlock.run.InterlockDesk;
import org.spineboard.interlock.run.Judged;

/** Why people of the demonstration go on although a rule stands against it. */
@ApplicationScoped
public class Warnings {
    private static final String BLEEDING = "BLEEDING_BEFORE_PROCEDURE";

    @Inject
    InterlockDesk desk;

    /** Asked as whoever is about to do it. Nothing is kept of it: the whole demonstration is one transaction. */
    public List<Answer> answers(Undertaking undertaking) {
        return desk.look(undertaking).stream().map(Warnings::answer).toList();
    }

    private static Answer answer(Judged judged) {
        boolean seenTo = judged.key().equals(BLEEDING);
        return new Answer(
                judged.key(),
                judged.mark(),
                seenTo ? "SEEN_TO" : "DISCUSSED",
                seenTo
                        ? "Haematology has advised; bloods are repeated on the morning."
                        : "Discussed with the consultant responsible; the plan holds.");
    }
}
