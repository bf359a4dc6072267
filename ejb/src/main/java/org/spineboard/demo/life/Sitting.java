package org.spineboard.demo.life;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One meeting of the board: how long it lasts, what is on its agenda, and who has to leave early. */
public final class Sitting {
    /** How long the opening takes. */
    public static final int OPENING_MINUTES = 5;
    /** Minutes kept for emergencies, which come when they come. */
    private static final int KEPT_FREE = 24;

    private static final Duration EARLIEST_BEFORE = Duration.ofHours(2);
    private static final Duration CUT_OFF = Duration.ofHours(24);
    private static final Duration KNOWN_BEFORE = Duration.ofDays(47);
    private static final Duration LEAVES_AFTER = Duration.ofMinutes(70);
    private static final int EARLY_EVERY = 4;

    private final int number;
    private final Instant startsAt;
    private final Duration length;
    private final List<Slot> slots = new ArrayList<>();

    Sitting(int number, Instant startsAt, Duration length) {
        this.number = number;
        this.startsAt = startsAt;
        this.length = length;
    }

    /** A case's place on the agenda, and what the board did with it: it decided, or put it off. */
    public record Slot(String order, Instant listedAt, int minutes, Deed outcome) {}

    /** From 0, the earliest. */
    public int number() {
        return number;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return startsAt.plus(length);
    }

    /** When it was put into the calendar: long before, and in any case before today. */
    public Instant plannedAt(Instant now) {
        Instant early = startsAt.minus(KNOWN_BEFORE);
        Instant yesterday = now.minus(Duration.ofDays(1)).plusSeconds(number);
        return early.isBefore(yesterday) ? early : yesterday;
    }

    /** When the radiologist is called away, at one meeting in four. */
    public Optional<Instant> losesRadiologistAt() {
        return number % EARLY_EVERY == 2 ? Optional.of(startsAt.plus(LEAVES_AFTER)) : Optional.empty();
    }

    boolean takes(Instant listedAt, int minutes, boolean urgent) {
        Instant until = urgent ? startsAt.minus(EARLIEST_BEFORE) : startsAt.minus(CUT_OFF);
        int free = (int) length.toMinutes() - OPENING_MINUTES - (urgent ? 0 : KEPT_FREE);
        return listedAt.isBefore(until)
                && slots.stream().mapToInt(Slot::minutes).sum() + minutes <= free;
    }

    boolean overlaps(Sitting other) {
        return startsAt.isBefore(other.endsAt()) && other.startsAt.isBefore(endsAt());
    }

    /** Whether the agenda is frozen at that time. */
    boolean isFrozen(Instant at) {
        return !at.isBefore(startsAt.minus(CUT_OFF));
    }

    void add(Slot slot) {
        slots.add(slot);
    }

    /** The agenda in its order. */
    public List<Slot> agenda() {
        return slots.stream().sorted(Comparator.comparing(Slot::listedAt)).toList();
    }

    /** When the case is through. */
    Instant ends(Slot slot) {
        return begins(slot).plus(Duration.ofMinutes(slot.minutes() - 1L));
    }

    /** When the discussion of a case begins. */
    Instant begins(Slot slot) {
        int before = agenda().stream()
                .takeWhile(other -> !other.equals(slot))
                .mapToInt(Slot::minutes)
                .sum();
        return startsAt.plus(Duration.ofMinutes(OPENING_MINUTES + before));
    }
}
