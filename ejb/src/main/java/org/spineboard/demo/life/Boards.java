package org.spineboard.demo.life;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What the meetings said about their cases, and about decisions of the meeting before. */
final class Boards {
    private static final int HALF = 2;
    private static final Duration READY_TO_SPEAK = Duration.ofSeconds(90);

    private Boards() {}

    /** Adds what the sitting has done to each case so far. */
    static void add(Sitting sitting, Diary diary, Map<String, List<Step>> parts) {
        String number = String.valueOf(sitting.number());
        for (Sitting.Slot slot : sitting.agenda()) {
            Instant ends = sitting.ends(slot);
            List<Step> steps = Objects.requireNonNull(parts.get(slot.order()));
            Stream.of(
                            new Step(sitting.begins(slot), Deed.DISCUSS, List.of(number)),
                            new Step(ends, slot.outcome(), List.of(number)))
                    .filter(step -> step.at().isBefore(diary.now()))
                    .forEach(steps::add);
            sitting.losesRadiologistAt()
                    .filter(since -> ends.isAfter(since) && slot.outcome() == Deed.DECIDE)
                    .flatMap(since -> ratifiedAt(sitting, diary))
                    .filter(at -> steps.stream().noneMatch(step -> step.deed() == Deed.DIE))
                    .filter(at ->
                            sitting.number() < HALF + 1 || sitting.agenda().indexOf(slot) % HALF == 0)
                    .ifPresent(at -> steps.add(new Step(
                            at.plusSeconds(sitting.agenda().indexOf(slot)), Deed.RATIFY, List.of(next(sitting)))));
        }
    }

    private static Optional<Instant> ratifiedAt(Sitting sitting, Diary diary) {
        Sitting next = diary.sittings().get(sitting.number() + 1);
        return Optional.of(next.startsAt().plus(READY_TO_SPEAK))
                .filter(at -> next.endsAt().isBefore(diary.now()));
    }

    private static String next(Sitting sitting) {
        return String.valueOf(sitting.number() + 1);
    }
}
