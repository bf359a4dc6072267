package org.spineboard.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spineboard.scoring.Reading.Contradiction;
import org.spineboard.scoring.Reading.OutOfScope;
import org.spineboard.scoring.Reading.Scored;
import org.spineboard.scoring.input.Answers;
import org.spineboard.scoring.input.Figure;

/** Gathers what a rule says to every filling of the gaps into one result. */
final class Verdict {
    /** A score and whether its filling can be reached. */
    private record Seen(Scored scored, boolean attained) {}

    private final Score score;
    private final Answers given;
    private final List<Seen> seen = new ArrayList<>();
    private final List<OutOfScope> outside = new ArrayList<>();
    private final List<Contradiction> wrong = new ArrayList<>();

    private Verdict(Score score, Answers given) {
        this.score = score;
        this.given = given;
    }

    static ScoreResult over(Score score, Answers given) {
        Verdict verdict = new Verdict(score, given);
        Filling.all(score.inputs(), given).forEach(verdict::take);
        return verdict.result();
    }

    private void take(Filling filling) {
        Reading reading = score.rule().read(filling.answers());
        reading.scored().ifPresent(scored -> seen.add(new Seen(scored, filling.attained())));
        reading.outOfScope().ifPresent(outside::add);
        reading.contradiction().ifPresent(wrong::add);
    }

    private ScoreResult result() {
        if (!seen.isEmpty()) {
            return scored();
        }
        if (!outside.isEmpty()) {
            Figure total = outside.get(0).total();
            boolean same = outside.stream().allMatch(each -> Objects.equals(each.total(), total));
            return new ScoreResult.NotApplicable(
                    same ? total : null,
                    basis(items(
                            outside.stream().map(each -> List.of(each.why())).toList())));
        }
        return invalid();
    }

    private ScoreResult scored() {
        Set<String> possible = new LinkedHashSet<>();
        seen.forEach(each -> possible.add(each.scored().category()));
        List<String> categories =
                score.categories().stream().filter(possible::contains).toList();
        Figure first = seen.get(0).scored().total();
        boolean oneTotal =
                seen.stream().allMatch(each -> Objects.equals(each.scored().total(), first));
        boolean certain = oneTotal && categories.size() == 1 && outside.isEmpty() && !lacksTheIrreplaceable();
        Basis basis =
                basis(items(seen.stream().map(each -> each.scored().items()).toList()));
        return certain
                ? new ScoreResult.Complete(first, categories, basis)
                : new ScoreResult.Incomplete(
                        end(Comparator.naturalOrder()), end(Comparator.reverseOrder()), categories, outcomes(), basis);
    }

    private List<Outcome> outcomes() {
        return seen.stream()
                .filter(Seen::attained)
                .flatMap(
                        each -> Optional.ofNullable(each.scored().total())
                                .map(total -> new Outcome(total, each.scored().category()))
                                .stream())
                .distinct()
                .sorted(Comparator.comparing(Outcome::total))
                .toList();
    }

    private boolean lacksTheIrreplaceable() {
        return score.inputs().stream().anyMatch(input -> input.isIrreplaceable() && !given.has(input.name()));
    }

    /** The total that comes first in that order, if a filling reaches it. */
    private @Nullable Figure end(Comparator<Figure> order) {
        return best(seen, order)
                .filter(end -> best(seen.stream().filter(Seen::attained).toList(), order)
                        .filter(end::equals)
                        .isPresent())
                .orElse(null);
    }

    private static Optional<Figure> best(List<Seen> among, Comparator<Figure> order) {
        return among.stream()
                .flatMap(each -> Optional.ofNullable(each.scored().total()).stream())
                .min(order);
    }

    private ScoreResult invalid() {
        Contradiction told = wrong.stream()
                .filter(each -> given.has(each.input()))
                .findFirst()
                .orElseGet(() -> wrong.get(0));
        String value = given.has(told.input()) ? given.text(told.input()) : "";
        return new ScoreResult.Invalid(
                List.of(new Fault(told.input(), value, List.of(told.why()))), told.total(), Basis.NOTHING);
    }

    private Basis basis(List<Item> items) {
        List<String> flags = seen.isEmpty()
                ? List.of()
                : seen.get(0).scored().flags().stream()
                        .filter(flag -> seen.stream()
                                .allMatch(each -> each.scored().flags().contains(flag)))
                        .toList();
        return new Basis(items, score.missing(given), flags, extra());
    }

    /** The lines on which all fillings agree, of inputs that were given. */
    private List<Item> items(List<List<Item>> all) {
        return all.get(0).stream()
                .filter(item -> given.has(item.input()))
                .filter(item -> all.stream().allMatch(each -> each.contains(item)))
                .toList();
    }

    private Map<String, Figure> extra() {
        Map<String, Figure> certain = new LinkedHashMap<>(
                seen.isEmpty() ? Map.of() : seen.get(0).scored().extra());
        seen.forEach(each -> certain.entrySet()
                .removeIf(told -> !told.getValue().equals(each.scored().extra().get(told.getKey()))));
        return certain;
    }
}
