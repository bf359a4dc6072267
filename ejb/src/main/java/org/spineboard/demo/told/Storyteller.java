package org.spineboard.demo.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.spineboard.access.SiteDesk;
import org.spineboard.board.meeting.MeetingId;
import org.spineboard.demo.life.Chapter;
import org.spineboard.demo.life.Life;
import org.spineboard.demo.life.Lives;
import org.spineboard.demo.life.Sitting;
import org.spineboard.demo.life.Step;
import org.spineboard.demo.people.Demonstration;
import org.spineboard.demo.people.Demonstration.Person;
import org.spineboard.platform.BoardClock;
import org.spineboard.shared.security.OrganisationScope;

/** Tells all lives and meetings side by side in the order of time, each act at its own moment. */
@ApplicationScoped
public class Storyteller {
    private static final Logger LOG = Logger.getLogger(Storyteller.class);
    private static final int BETWEEN_WORDS = 20;
    private static final Duration BEFORE_ALL = Duration.ofDays(150);

    @PersistenceContext
    EntityManager entities;

    @Inject
    BoardClock clock;

    @Inject
    SiteDesk site;

    @Inject
    ToldMeetings meetings;

    @Inject
    @Any
    Instance<Telling> tellings;

    private record Moment(Instant at, Runnable act) {}

    /** Tells everything, inside the caller's transaction. */
    public void tell(Lives lives, Cast cast, Demonstration demonstration) {
        List<Moment> moments = new ArrayList<>();
        Map<Integer, MeetingId> planned = new HashMap<>();
        Map<Chapter, Telling> byChapter = new EnumMap<>(Chapter.class);
        tellings.forEach(telling -> byChapter.put(telling.chapter(), telling));
        for (Person person : demonstration.people()) {
            moments.add(
                    new Moment(lives.diary().now().minus(BEFORE_ALL), () -> cast.as(person.caller(), site::signIn)));
        }
        for (Sitting sitting : lives.diary().meetings()) {
            meetings.acts(sitting, lives.diary(), cast, planned)
                    .forEach(act -> moments.add(new Moment(act.at(), act.done())));
        }
        int[] told = {0};
        int all = lives.all().size();
        for (Life life : lives.all()) {
            Scene scene = new Scene(life, cast, planned);
            Step last = life.steps().get(life.steps().size() - 1);
            for (Step step : life.steps()) {
                Telling telling =
                        Objects.requireNonNull(byChapter.get(step.deed().chapter()));
                moments.add(new Moment(step.at(), () -> telling.tell(scene, step)));
            }
            moments.add(new Moment(last.at(), () -> count(++told[0], all)));
        }
        moments.sort(Comparator.comparing(Moment::at));
        // Nobody looks on, and while a filter is on, every query is translated anew: a third of all the work here.
        entities.unwrap(Session.class).disableFilter(OrganisationScope.FILTER);
        moments.forEach(this::live);
        LOG.infof("Demonstration: loaded, %d patients, %d acts", all, moments.size() - all);
    }

    private void live(Moment moment) {
        clock.at(moment.at(), moment.act());
        entities.flush();
        entities.clear();
    }

    private static void count(int told, int all) {
        if (told % BETWEEN_WORDS == 0) {
            LOG.infof("Demonstration: %d of %d patients told", told, all);
        }
    }
}
