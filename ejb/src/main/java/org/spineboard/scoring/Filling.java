package org.spineboard.scoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.spineboard.scoring.input.Answers;
import org.spineboard.scoring.input.Input;

/**
 * One way in which the gaps may be filled.
 *
 * @param answers those given and those standing in
 * @param attained false where one of them only comes close to the end of a range that has no end
 */
record Filling(Answers answers, boolean attained) {

    /** All ways, as far as they can differ in what comes out. */
    static Stream<Filling> all(List<Input> inputs, Answers given) {
        return from(inputs, new Filling(given, true));
    }

    private static Stream<Filling> from(List<Input> inputs, Filling soFar) {
        Answers answers = soFar.answers();
        Optional<Input> gap = inputs.stream()
                .filter(input -> !answers.has(input.name()) && input.isNeeded(answers))
                .findFirst();
        return gap.map(input -> input.standIns(answers).stream()
                        .map(standIn -> new Filling(
                                answers.with(input.name(), standIn.value()), soFar.attained() && standIn.attained()))
                        .flatMap(filled -> from(inputs, filled)))
                .orElseGet(() -> Stream.of(soFar));
    }
}
