package org.spineboard.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.spineboard.scoring.catalogue.ScoreBook;
import org.spineboard.scoring.input.Figure;
import org.spineboard.scoring.input.Input;

/** What holds for every score, whatever is put into it. */
class ScorePropertiesTest {
    private static final int SCORES = 27;
    /** The same inputs on every machine; another seed, and more of each, when a score has changed. */
    private static final String SEED = "20261123";

    private static final int EACH = 100;
    private static final int FILLINGS = 20;
    private static final int FEW = 1_000;

    @Provide
    Arbitrary<Score> scores() {
        return Arbitraries.of(ScoreBook.all());
    }

    @Property(
            seed = SEED,
            tries = SCORES * EACH,
            generation = GenerationMode.RANDOMIZED,
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void whateverIsSentIsAnsweredAndTheAnswerIsSound(@ForAll("scores") Score score, @ForAll long seed) {
        Map<String, Object> given = new RandomInputs(seed).any(score);

        ScoreResult result = score.of(given);

        switch (result.status()) {
            case COMPLETE -> {
                assertThat(result.category())
                        .hasValueSatisfying(is -> assertThat(score.categories()).contains(is));
                assertThat(result.min()).isEqualTo(result.total());
                assertThat(result.max()).isEqualTo(result.total());
            }
            case INCOMPLETE -> {
                assertThat(result.basis().missing()).isNotEmpty();
                assertThat(result.total()).isEmpty();
                assertThat(result.categories()).isNotEmpty().isSubsetOf(score.categories());
                result.min().ifPresent(min -> result.max()
                        .ifPresent(max -> assertThat(min).isLessThanOrEqualTo(max)));
            }
            case INVALID ->
                assertThat(result.faults()).isNotEmpty().allSatisfy(fault -> assertThat(fault.allowed())
                        .isNotEmpty());
            case NOT_APPLICABLE -> assertThat(result.category()).isEmpty();
        }
        assertThat(score.extra().stream().map(Extra::name))
                .containsAll(result.basis().extra().keySet());
    }

    @Property(seed = SEED, tries = SCORES * 50, generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
    void theOrderOfInputsDoesNotMatterAndBlanksAreNothing(@ForAll("scores") Score score, @ForAll long seed) {
        Map<String, String> given = new RandomInputs(seed).partial(score);
        List<String> names = new ArrayList<>(given.keySet());
        Collections.reverse(names);
        Map<String, String> turned = new LinkedHashMap<>();
        names.forEach(name -> turned.put(name, given.get(name)));
        score.inputs().forEach(input -> turned.putIfAbsent(input.name(), ""));

        assertThat(score.of(turned)).isEqualTo(score.of(given));
    }

    @Property(seed = SEED, tries = SCORES * 20, generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
    void anInputOfAnotherNameIsRefused(@ForAll("scores") Score score, @ForAll long seed) {
        Map<String, String> given = new LinkedHashMap<>(new RandomInputs(seed).partial(score));
        given.put("Pain", "MECHANICAL");

        assertThat(score.of(given).faults()).anyMatch(fault -> fault.input().equals("Pain"));
    }

    @Property(seed = SEED, tries = SCORES * 30, generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
    void everyFillingLiesWithinTheRange(@ForAll("scores") Score score, @ForAll long seed) {
        RandomInputs inputs = new RandomInputs(seed);
        Map<String, String> given = inputs.partial(score);
        ScoreResult range = score.of(given);

        for (int i = 0; i < FILLINGS; i++) {
            assertWithin(
                    range, score.of(inputs.filled(score, given, range.basis().missing())), given);
        }
    }

    @Property(seed = SEED, tries = SCORES * 30, generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
    void theRangeIsExactlyWhatAllFillingsGive(@ForAll("scores") Score score, @ForAll long seed) {
        Map<String, String> given = new RandomInputs(seed).partial(score);
        ScoreResult range = score.of(given);
        List<Map<String, String>> fillings = fillings(score, given);
        if (fillings.isEmpty() || range.status() == Status.INVALID) {
            return;
        }

        Set<String> categories = new LinkedHashSet<>();
        TreeSet<Figure> totals = new TreeSet<>();
        boolean stillOpen = false;
        for (Map<String, String> filling : fillings) {
            ScoreResult result = score.of(filling);
            categories.addAll(result.categories());
            if (result.status() == Status.COMPLETE) {
                result.total().ifPresent(totals::add);
            }
            // An answer may lead to a further question, whose answers are not tried here.
            stillOpen |= result.status() == Status.INCOMPLETE;
        }

        assertThat(range.categories()).as("%s %s", score.key(), given).containsExactlyInAnyOrderElementsOf(categories);
        if (!totals.isEmpty() && !stillOpen) {
            assertThat(range.min()).as("%s %s", score.key(), given).contains(totals.first());
            assertThat(range.max()).as("%s %s", score.key(), given).contains(totals.last());
        }
    }

    private static void assertWithin(ScoreResult range, ScoreResult full, Map<String, String> given) {
        if (full.status() == Status.COMPLETE) {
            assertThat(range.categories()).as("%s", given).containsAll(full.categories());
            full.total().ifPresent(total -> {
                range.min().ifPresent(min -> assertThat(min).as("%s", given).isLessThanOrEqualTo(total));
                range.max().ifPresent(max -> assertThat(max).as("%s", given).isGreaterThanOrEqualTo(total));
            });
        }
    }

    /** Every way to fill the gaps; none where they are too many to try. */
    private static List<Map<String, String>> fillings(Score score, Map<String, String> given) {
        List<Map<String, String>> all = List.of(given);
        for (Input input : score.inputs()) {
            boolean isGap = !given.containsKey(input.name())
                    && score.of(given).basis().missing().contains(input.name());
            List<String> values = isGap ? RandomInputs.every(input) : List.of();
            if (isGap && (values.isEmpty() || (long) all.size() * values.size() > FEW)) {
                return List.of();
            }
            all = isGap
                    ? all.stream()
                            .flatMap(one -> with(one, input.name(), values))
                            .toList()
                    : all;
        }
        return all;
    }

    private static Stream<Map<String, String>> with(Map<String, String> one, String name, List<String> values) {
        return values.stream().map(value -> {
            Map<String, String> more = new LinkedHashMap<>(one);
            more.put(name, value);
            return more;
        });
    }
}
