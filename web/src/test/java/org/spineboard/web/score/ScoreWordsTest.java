package org.spineboard.web.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spineboard.scoring.Extra;
import org.spineboard.scoring.Score;
import org.spineboard.scoring.ScoreResult;
import org.spineboard.scoring.catalogue.ScoreBook;
import org.spineboard.scoring.input.Choice;
import org.spineboard.scoring.input.Input;
import org.spineboard.scoring.stability.Sins;
import org.spineboard.web.frame.Words;

/** Everything a score says has its words. */
class ScoreWordsTest {
    private static final Pattern OWN_WORD = Pattern.compile("[CTLS]\\d+|[A-E]|[0-3][abc]?|.*[a-z/].*");

    @Test
    void nothingIsShownInCapitals() {
        List<String> keys = new ArrayList<>();
        for (Score score : ScoreBook.all()) {
            keys.add("scoring.name." + score.key());
            keys.add("scoring.purpose." + score.key());
            score.inputs().forEach(input -> keys.add("scoring.input." + input.name()));
            score.inputs().stream()
                    .flatMap(ScoreWordsTest::words)
                    .filter(word -> !OWN_WORD.matcher(word).matches())
                    .forEach(word -> keys.add("scoring.value." + word));
            score.categories().forEach(category -> keys.add("scoring.category." + category));
            score.extra().stream().map(Extra::name).forEach(extra -> keys.add("scoring.extra." + extra));
            keys.add("scoring.evidence." + score.title().evidence());
        }

        assertThat(keys).allMatch(Words::has);
    }

    @Test
    void aRangeSaysWhatIsCertainAllTheSame() {
        ScoreResult result = Sins.SCORE.of(Map.of(
                "level", "T8",
                "lesion", "LYTIC",
                "alignment", "DE_NOVO_DEFORMITY",
                "collapse", "COLLAPSE_GT_50",
                "posterolateral", "UNILATERAL"));

        assertThat(ScoreWords.total(result)).isEqualTo("9 to 12");
        assertThat(ScoreWords.meaning(result)).isEqualTo("Potentially unstable, whatever the missing answers are");
        assertThat(ScoreWords.totals(result)).isEqualTo("9, 10 or 12");
    }

    @Test
    void aScaleHasACellForEveryTotal() {
        ScoreScale scale =
                ScoreScale.of(Sins.SCORE, Sins.SCORE.of(Map.of("level", "S3"))).orElseThrow();

        assertThat(scale.bands()).extracting(ScoreScale.Band::totals).containsExactly("0–6", "7–12", "13–18");
        assertThat(scale.bands()).extracting(ScoreScale.Band::left).containsExactly("0.00%", "36.84%", "68.42%");
        assertThat(scale.bands()).extracting(ScoreScale.Band::now).containsOnly(ScoreScale.Now.POSSIBLE);
    }

    @Test
    void aDoseHasNoScale() {
        Score bed = ScoreBook.of("bed_eqd2").orElseThrow();

        assertThat(ScoreScale.of(bed, bed.of(Map.of()))).isEmpty();
    }

    private static Stream<String> words(Input input) {
        return input instanceof Choice choice ? choice.words().stream() : Stream.of();
    }
}
