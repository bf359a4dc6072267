package org.spineboard.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spineboard.scoring.VectorFile.VectorRow;
import org.spineboard.scoring.catalogue.ScoreBook;
import org.spineboard.scoring.input.Figure;
import org.spineboard.scoring.input.Input;

/** Every acceptance row of every score. */
class ScoreVectorsTest {
    private static final Set<String> STATUSES = Set.of("INCOMPLETE", "INVALID", "NOT_APPLICABLE");

    static Stream<VectorRow> rows() {
        return ScoreBook.all().stream().flatMap(score -> VectorFile.of(score.key()).stream());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void answersAsTheRowExpects(VectorRow row) {
        ScoreResult result = ScoreBook.of(row.key()).orElseThrow().of(row.inputs());

        assertThat(result.status()).hasToString(status(row));
        assertSame(result.total(), row.expected("total"));
        if (result.status() == Status.COMPLETE) {
            assertThat(result.category()).isEqualTo(row.expected("category"));
        }
        for (String name : row.extras()) {
            assertSame(Optional.ofNullable(result.basis().extra().get(name)), expectedExtra(row, result, name));
        }
    }

    @Test
    void everyScoreAsksWhatItsRowsGive() {
        for (Score score : ScoreBook.all()) {
            List<String> asked = score.inputs().stream().map(Input::name).toList();
            assertThat(VectorFile.of(score.key()).get(0).inputs().keySet())
                    .as(score.key())
                    .containsExactlyInAnyOrderElementsOf(asked);
            assertThat(VectorFile.of(score.key()).get(0).extras())
                    .as(score.key())
                    .containsExactlyInAnyOrderElementsOf(
                            score.extra().stream().map(Extra::name).toList());
        }
    }

    /** A value that was refused is told neither as a sum nor as a band, unless the row says so. */
    private static Optional<String> expectedExtra(VectorRow row, ScoreResult result, String name) {
        return row.expected(name)
                .filter(value -> !STATUSES.contains(value) || value.equals(String.valueOf(result.status())));
    }

    private static String status(VectorRow row) {
        return Stream.concat(Stream.of("category"), row.extras().stream())
                .flatMap(name -> row.expected(name).stream())
                .filter(STATUSES::contains)
                .findFirst()
                .orElse("COMPLETE");
    }

    private static void assertSame(Optional<Figure> told, Optional<String> expected) {
        if (told.isPresent() && expected.isPresent() && told.get().isNumber()) {
            assertThat(new BigDecimal(told.get().text())).isEqualByComparingTo(expected.get());
        } else {
            assertThat(told.map(Figure::text)).isEqualTo(expected);
        }
    }
}
