package org.spineboard.demo.life;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.spineboard.demo.people.Demonstration;
import org.spineboard.demo.people.Demonstration.Answered;
import org.spineboard.demo.people.Demonstration.Told;
import org.spineboard.demo.people.Dice;
import org.spineboard.demo.people.Illness;
import org.spineboard.demo.people.Illnesses;
import org.spineboard.demo.people.People;
import org.spineboard.demo.people.Who;

/** All lives of the demonstration and the meetings that heard of them, the same for the same moment. */
public final class Lives {
    private static final long SEED = 20_260_401L;
    private static final int EVERY = 9;
    private static final double EARLIEST = 82;

    private final Diary diary;
    private final Demonstration demonstration;
    private final Scripts scripts;
    private final List<Life> lives = new ArrayList<>();

    private Lives(Demonstration demonstration, Instant now, ZoneId zone) {
        this.demonstration = demonstration;
        this.diary = new Diary(now, zone);
        this.scripts = new Scripts(diary);
    }

    /** What had happened by then. */
    public static Lives at(Demonstration demonstration, Instant now, ZoneId zone) {
        Lives all = new Lives(demonstration, now, zone);
        all.write();
        return all;
    }

    /** In the order in which they were referred. */
    public List<Life> all() {
        return List.copyOf(lives);
    }

    public Diary diary() {
        return diary;
    }

    private record Plan(Script script, Instant sent, Dice dice, int number) {}

    private void write() {
        Map<String, List<Step>> parts = new HashMap<>();
        List<Life> drafts = new ArrayList<>();
        LocalDate today = LocalDate.ofInstant(diary.now(), diary.zone());
        People people = new People(today);
        for (Plan plan : plans()) {
            boolean ordinary = plan.script().isEmergency() || plan.number() % EVERY != 0;
            drafts.add(draft(plan, people.next(plan.dice(), ordinary), today));
        }
        demonstration.cases().forEach(told -> drafts.add(draft(told)));
        drafts.forEach(life -> parts.put(life.order(), new ArrayList<>(life.steps())));
        diary.meetings().forEach(sitting -> Boards.add(sitting, diary, parts));
        drafts.stream()
                .map(life ->
                        new Life(life.order(), life.organisation(), life.who(), life.illness(), inOrder(parts, life)))
                .sorted(Comparator.comparing((Life life) -> life.steps().get(0).at()))
                .forEach(lives::add);
    }

    private static List<Step> inOrder(Map<String, List<Step>> parts, Life life) {
        return Optional.ofNullable(parts.get(life.order())).stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Step::at))
                .toList();
    }

    /** Who is referred when, the first first: whoever comes first finds the earlier agenda. */
    private List<Plan> plans() {
        List<Script> order = new ArrayList<>(Arrays.stream(Script.values())
                .flatMap(script -> Stream.generate(() -> script).limit(script.count()))
                .toList());
        Collections.shuffle(order, new Random(SEED));
        List<Plan> plans = new ArrayList<>();
        for (Script script : order) {
            int number = plans.size() + 1;
            Dice dice = new Dice(SEED + number);
            plans.add(new Plan(script, sent(script, dice), dice, number));
        }
        return plans.stream().sorted(Comparator.comparing(Plan::sent)).toList();
    }

    private Instant sent(Script script, Dice dice) {
        return switch (script) {
            case FRESH -> hoursAgo(dice, 0.4, 5);
            case LOOKED_AT -> hoursAgo(dice, 1.2, 8);
            case RUNNING_EMERGENCY -> hoursAgo(dice, 7, 8);
            case EMERGENCY, STOOD_DOWN -> {
                double last =
                        Duration.between(diary.last().startsAt(), diary.now()).toHours()
                                + (script == Script.EMERGENCY ? 36 : 200);
                yield hoursAgo(dice, last, EARLIEST * 24);
            }
            case NO_ANSWER -> office(dice, 1.5, 9);
            case READY -> office(dice, 9, 15);
            case DIES_WAITING, DIES_AFTER_DECISION, WITHDRAWN -> office(dice, 24, EARLIEST);
            case PUT_OFF -> office(dice, 18, 75);
            case STRAIGHT, ASKED, SAMPLED_TWICE, REJECTED -> office(dice, 0.8, EARLIEST);
        };
    }

    private Instant hoursAgo(Dice dice, double fewest, double most) {
        return diary.now().minus(Duration.ofMinutes(dice.between((int) (fewest * 60), (int) (most * 60))));
    }

    /** In office hours; when the office was not open since then, a little while ago. */
    private Instant office(Dice dice, double fewestDays, double mostDays) {
        Instant at = diary.work(hoursAgo(dice, fewestDays * 24, mostDays * 24), dice.between(1, 300));
        return at.isBefore(diary.now().minus(Duration.ofMinutes(30))) ? at : hoursAgo(dice, 1, 6);
    }

    private Life draft(Plan plan, Who who, LocalDate today) {
        Dice dice = plan.dice();
        Illness illness = new Illnesses(dice, today).of(who, plan.script().isEmergency());
        String order = "DEMO-%03d".formatted(plan.number());
        LifeWriter writer = new LifeWriter(order, illness, diary, dice, plan.sent());
        scripts.write(plan.script(), writer, dice, !illness.complete() || who.born() == null);
        return new Life(order, dice.chance(60) ? "NGH" : "SAD", who, illness, writer.steps());
    }

    private Life draft(Told told) {
        Dice dice = new Dice(SEED + told.order().hashCode());
        Illness illness = told.illness();
        LifeWriter writer = new LifeWriter(told.order(), illness, diary, dice, diary.hoursAgo(told.hoursAgo()));
        writer.does(Deed.REFER);
        Answered answered = told.triage();
        if (answered != null) {
            scripts.writeOn(writer, answered, dice, !illness.complete());
        }
        return new Life(told.order(), told.organisation(), told.who(), illness, writer.steps());
    }
}
