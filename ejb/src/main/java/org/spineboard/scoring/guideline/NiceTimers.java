package org.spineboard.scoring.guideline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.spineboard.scoring.Direction;
import org.spineboard.scoring.Evidence;
import org.spineboard.scoring.Item;
import org.spineboard.scoring.Reading;
import org.spineboard.scoring.Reading.Contradiction;
import org.spineboard.scoring.Reading.Scored;
import org.spineboard.scoring.Score;
import org.spineboard.scoring.Title;
import org.spineboard.scoring.input.Answers;
import org.spineboard.scoring.input.Choice;
import org.spineboard.scoring.input.Figure;
import org.spineboard.scoring.input.Moment;
import org.spineboard.scoring.input.StandIn;

/**
 * Time limits of NICE NG234 and QS56 (2023, statements 2, 3 and 6). Moments with their offset; elapsed time is the difference
 * of instants in whole minutes, and a limit reached to the minute is met. The total is the elapsed minutes. Neither stop
 * nor event: the clock runs, and the moment asked for is needed. An event that does not end this clock lets it run on.
 */
public final class NiceTimers {
    private static final String RULE = "rule";
    private static final String START = "clock_start";
    private static final String STOP = "stop_time";
    private static final String EVENT = "stop_event";
    private static final String NOW = "now";
    private static final Duration FAR = Duration.ofDays(36_525);
    /** Any moment will do where nothing is known of when the clock began. */
    private static final Instant SOME_DAY = Instant.parse("2024-01-01T00:00:00Z");

    /** The calculator. */
    public static final Score SCORE = new Score(
            new Title(
                    "nice_timers",
                    "2023.1",
                    "NICE guideline NG234 and quality standard QS56, 2023",
                    Evidence.V2,
                    Direction.NO_DIRECTION),
            List.of(
                    Choice.of(RULE, TimerRule.names()).irreplaceable(),
                    new Moment(START, true, answers -> true, NiceTimers::starts),
                    new Moment(STOP, false, NiceTimers::endsTheClock, NiceTimers::ends),
                    Choice.of(
                                    EVENT,
                                    "WHOLE_SPINE_MRI_DONE",
                                    "CT_INSTEAD_MRI_CONTRAINDICATED",
                                    "MRI_AND_PLAN_DONE",
                                    "MRI_DONE_NO_PLAN",
                                    "COORDINATOR_CONTACTED",
                                    "EXPERT_ADVICE_RECORDED",
                                    "FIRST_FRACTION_DELIVERED",
                                    "NEUROLOGICAL_SIGN_APPEARED",
                                    "PATIENT_DECLINED",
                                    "PATIENT_DIED",
                                    "PATIENT_DYING",
                                    "MSCC_EXCLUDED",
                                    "SURGERY_CHOSEN_INSTEAD")
                            .neededWhen(answers -> answers.has(STOP)),
                    new Moment(NOW, false, NiceTimers::runs, NiceTimers::ends)),
            List.of("RUNNING", "MET", "CLOSED_EXEMPT", "SUPERSEDED", "OVERDUE", "BREACHED"),
            List.of(),
            NiceTimers::read);

    private NiceTimers() {}

    private static Reading read(Answers answers) {
        Instant start = answers.moment(START);
        if (answers.has(STOP) && answers.moment(STOP).isBefore(start)) {
            return new Contradiction(STOP, "not before " + START);
        }
        String asked = runs(answers) ? NOW : STOP;
        Instant end = answers.moment(asked);
        if (end.isBefore(start)) {
            return new Contradiction(asked, "not before " + START);
        }
        long minutes = Duration.between(start, end).toMinutes();
        TimerRule rule = TimerRule.valueOf(answers.text(RULE));
        boolean isLate = minutes > rule.limit().toMinutes();
        Figure total = Figure.number(minutes);
        Item item = new Item(
                asked,
                answers.figure(asked),
                total,
                "minutes of " + rule.limit().toMinutes());
        String category = runs(answers) ? (isLate ? "OVERDUE" : "RUNNING") : ended(rule, answers.text(EVENT), isLate);
        return Scored.of(total, category, List.of(item))
                .flag("EVENT_DOES_NOT_END_THIS_CLOCK", runs(answers) && answers.has(EVENT));
    }

    private static String ended(TimerRule rule, String event, boolean isLate) {
        if (rule.isSupersededBy(event)) {
            return "SUPERSEDED";
        }
        if (rule.isExemptBy(event)) {
            return "CLOSED_EXEMPT";
        }
        return isLate ? "BREACHED" : "MET";
    }

    /** Nothing has ended the clock, so that it matters which moment is asked about. */
    private static boolean runs(Answers answers) {
        return answers.has(EVENT) ? !endsTheClock(answers) : !answers.has(STOP);
    }

    /** An event is there that ends the clock, so that it matters when it was. */
    private static boolean endsTheClock(Answers answers) {
        return answers.has(EVENT)
                && (!answers.has(RULE) || TimerRule.valueOf(answers.text(RULE)).isEndedBy(answers.text(EVENT)));
    }

    private static Duration limit(Answers answers) {
        return TimerRule.valueOf(answers.text(RULE)).limit();
    }

    /** Starts so long before what is known that the limit is kept, just kept, and missed. */
    private static List<StandIn> starts(Answers answers) {
        List<Instant> known =
                Stream.of(STOP, NOW).filter(answers::has).map(answers::moment).toList();
        return known.isEmpty()
                ? List.of(StandIn.of(figure(SOME_DAY)))
                : known.stream()
                        .flatMap(end -> steps(limit(answers)).map(step -> standIn(end.minus(step), step)))
                        .toList();
    }

    /** Ends so long after the start that the limit is kept, just kept, and missed. */
    private static List<StandIn> ends(Answers answers) {
        Instant start = answers.moment(START);
        return steps(limit(answers))
                .map(step -> standIn(start.plus(step), step))
                .toList();
    }

    private static Stream<Duration> steps(Duration limit) {
        return Stream.of(Duration.ZERO, limit, limit.plusMinutes(1), FAR);
    }

    private static StandIn standIn(Instant moment, Duration step) {
        return new StandIn(figure(moment), !step.equals(FAR));
    }

    private static Figure figure(Instant moment) {
        return Figure.word(moment.toString());
    }
}
