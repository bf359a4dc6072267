package org.spineboard.demo.life;

import java.util.List;
import org.spineboard.demo.people.Illness;
import org.spineboard.demo.people.Who;

/**
 * Everything that was done to one case, in order of time.
 *
 * @param order the number under which the sending hospital's system knows the request
 * @param organisation code of the hospital that refers
 */
public record Life(String order, String organisation, Who who, Illness illness, List<Step> steps) {
    public Life {
        steps = List.copyOf(steps);
    }

    /** Whether that was done at least once. */
    public boolean has(Deed deed) {
        return steps.stream().anyMatch(step -> step.deed() == deed);
    }
}
