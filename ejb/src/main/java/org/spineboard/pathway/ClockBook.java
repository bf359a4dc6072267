package org.spineboard.pathway;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All clock rules with the calendar they run in: computes, from what happened to a case, how each of its clocks stands.
 * A clock keeps the version of its rule that was in force when it started, so that a new limit never moves an old
 * deadline. Hours are hours: a limit of 24 hours is 24 hours across a change of the wall clock too.
 */
public final class ClockBook {
    private final List<ClockTerms> terms;
    private final Map<LimitKey, Span> limits;
    private final WorkingWeek week;

    ClockBook(Collection<ClockTerms> terms, Map<LimitKey, Span> limits, WorkingWeek week) {
        this.terms = List.copyOf(terms);
        this.limits = Map.copyOf(limits);
        this.week = week;
    }

    /** A length of time and the hours it counts. */
    record Span(Hours hours, Duration length) {}

    /** Every clock these milestones started, those still open first, and among them the next to run out. */
    public List<ClockReading> read(Collection<Occurrence> history, Instant now) {
        return history.stream()
                .distinct()
                .flatMap(start -> startedBy(start).map(rule -> read(rule, start.at(), history, now)))
                .sorted(Comparator.comparing(ClockReading::isOpen)
                        .reversed()
                        .thenComparing(ClockReading::due)
                        .thenComparing(ClockReading::rule))
                .toList();
    }

    /** The open clock that runs out next, or ran out first. */
    public Optional<RunningClock> next(Collection<Occurrence> history, Instant now) {
        return read(history, now).stream()
                .filter(ClockReading::isOpen)
                .findFirst()
                .map(this::kept);
    }

    /** How a clock that was open when it was kept stands now. */
    public ClockReading read(RunningClock clock, Instant now) {
        ClockTerms rule = rule(clock.rule(), clock.ruleVersion());
        return reading(rule, clock.started(), clock.due(), null, isOver(clock.due(), now), now);
    }

    /** Until when something that begins now may take. */
    public Instant due(LimitKey limit, Instant from) {
        Span span = Optional.ofNullable(limits.get(limit))
                .orElseThrow(() -> new IllegalStateException("No limit " + limit));
        return plus(span.hours(), from, span.length());
    }

    /** The limits in force, those of the clocks first. */
    List<LimitRow> inForce() {
        Stream<LimitRow> clocks = terms.stream()
                .filter(rule -> terms.stream()
                        .noneMatch(other -> other.key().equals(rule.key()) && other.version() > rule.version()))
                .map(rule -> new LimitRow(rule.key(), rule.hours(), rule.limit()));
        Stream<LimitRow> others = limits.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(limit -> new LimitRow(
                        limit.getKey().name(),
                        limit.getValue().hours(),
                        limit.getValue().length()));
        return Stream.concat(clocks, others).toList();
    }

    private RunningClock kept(ClockReading clock) {
        ClockTerms rule = rule(clock.rule(), clock.ruleVersion());
        Duration quiet = rule.limit().multipliedBy(100L - rule.soonPercent()).dividedBy(100);
        Instant soon = plus(rule.hours(), clock.started(), quiet);
        return new RunningClock(clock.rule(), clock.ruleVersion(), clock.started(), soon, clock.due());
    }

    private ClockTerms rule(String key, int version) {
        return terms.stream()
                .filter(one -> one.key().equals(key) && one.version() == version)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No clock rule " + key));
    }

    private Stream<ClockTerms> startedBy(Occurrence start) {
        return terms.stream()
                .filter(rule -> rule.start() == start.milestone())
                .map(ClockTerms::key)
                .distinct()
                .map(key -> inForce(key, start.at()));
    }

    /** The latest version valid at that time; a start before all versions takes the first. */
    private ClockTerms inForce(String key, Instant at) {
        List<ClockTerms> versions = terms.stream()
                .filter(rule -> rule.key().equals(key))
                .sorted(Comparator.comparing(ClockTerms::version))
                .toList();
        return versions.stream()
                .filter(rule -> !rule.validFrom().isAfter(at))
                .reduce((one, later) -> later)
                .orElse(versions.get(0));
    }

    private ClockReading read(ClockTerms rule, Instant started, Collection<Occurrence> history, Instant now) {
        Instant due = plus(rule.hours(), started, rule.limit());
        Optional<Instant> met = firstSince(started, history, milestone -> milestone == rule.stop());
        Optional<Instant> ended = firstSince(started, history, rule::isEndedBy);
        if (met.isPresent() && ended.filter(end -> end.isBefore(met.get())).isEmpty()) {
            return reading(rule, started, due, met.get(), ClockState.MET, now);
        }
        return ended.map(end -> reading(rule, started, due, end, ClockState.ENDED, now))
                .orElseGet(() -> reading(rule, started, due, null, isOver(due, now), now));
    }

    private ClockReading reading(
            ClockTerms rule, Instant started, Instant due, @Nullable Instant stopped, ClockState state, Instant now) {
        Duration left = between(rule.hours(), stopped == null ? now : stopped, due);
        double fraction =
                Math.min(1, Math.max(0, (double) left.toMillis() / rule.limit().toMillis()));
        ClockLevel level =
                switch (state) {
                    case MET -> ClockLevel.MET;
                    case ENDED -> ClockLevel.ENDED;
                    case RUNNING -> rule.level(fraction);
                    case OVERDUE -> ClockLevel.BREACHED;
                };
        return new ClockReading(
                rule.key(), rule.version(), rule.hours(), started, due, stopped, state, level, left, fraction);
    }

    private static ClockState isOver(Instant due, Instant now) {
        return now.isBefore(due) ? ClockState.RUNNING : ClockState.OVERDUE;
    }

    private static Optional<Instant> firstSince(
            Instant start, Collection<Occurrence> history, Predicate<Milestone> wanted) {
        return history.stream()
                .filter(one -> wanted.test(one.milestone()) && !one.at().isBefore(start))
                .map(Occurrence::at)
                .min(Comparator.naturalOrder());
    }

    private Instant plus(Hours hours, Instant from, Duration length) {
        return hours == Hours.ELAPSED ? from.plus(length) : week.plus(from, length);
    }

    private Duration between(Hours hours, Instant from, Instant to) {
        return hours == Hours.ELAPSED ? Duration.between(from, to) : week.between(from, to);
    }
}
