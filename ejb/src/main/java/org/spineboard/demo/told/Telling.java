package org.spineboard.demo.told;

import java.time.Instant;
import org.spineboard.demo.life.Chapter;
import org.spineboard.demo.life.Step;

/** Tells the deeds of one chapter to the services they were done with. */
public interface Telling {
    Chapter chapter();

    /** Does it, at a time that the clock says is {@link Step#at()}. */
    void tell(Scene scene, Step step);

    /** A little before a moment; never after it. */
    static Instant before(Instant at, long minutes) {
        return at.minusSeconds(minutes * 60);
    }
}
