package org.spineboard.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.spineboard.scoring.catalogue.ScoreBook;
import org.spineboard.scoring.input.Amount;
import org.spineboard.scoring.input.Figure;

/** More of an amount never moves a total the wrong way. */
class ScoreMonotonyTest {
    private static final String SEED = "20261123";

    /** A score, an amount it asks, and which way the total goes when the amount grows. */
    private record Way(String score, String amount, boolean up) {}

    private static final Way[] WAYS = {
        new Way("tokuhashi_revised", "kps", true),
        new Way("tokuhashi_revised", "extraspinal_bone_foci", false),
        new Way("tokuhashi_revised", "vertebral_body_mets", false),
        new Way("bauer_modified", "skeletal_mets_count", false),
        new Way("katagiri_new", "crp_mg_dl", true),
        new Way("katagiri_new", "ldh_iu_l", true),
        new Way("katagiri_new", "albumin_g_dl", false),
        new Way("katagiri_new", "platelets_per_ul", false),
        new Way("katagiri_new", "calcium_mg_dl", true),
        new Way("katagiri_new", "bilirubin_mg_dl", true),
        new Way("katagiri_new", "ecog", true),
        new Way("osri", "kps", false),
        new Way("nesms", "modified_bauer", true),
        new Way("nesms", "albumin_g_dl", true),
        new Way("van_der_linden", "kps", true),
        new Way("rades_survival", "interval_months", true),
        new Way("rades_short_life", "interval_months", false),
        new Way("rades_short_life", "ecog", true),
        new Way("ecog_kps", "kps", false),
        new Way("nieder_score", "course1_bed_gy2", true),
        new Way("nieder_score", "course2_bed_gy2", true),
        new Way("nieder_score", "interval_months", false),
        new Way("bsa", "height_cm", true),
        new Way("bsa", "weight_kg", true),
        new Way("cockcroft_gault", "age_years", false),
        new Way("cockcroft_gault", "weight_kg", true),
        new Way("cockcroft_gault", "creatinine_umol_l", false),
        new Way("calvert", "target_auc", true),
        new Way("calvert", "gfr_ml_min", true),
        new Way("zoledronate_renal", "crcl_ml_min", true)
    };

    @Property(seed = SEED, tries = 3_000, generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
    void moreNeverGoesTheWrongWay(@ForAll @IntRange(min = 0, max = 29) int which, @ForAll long seed) {
        Way way = WAYS[which];
        Score score = ScoreBook.of(way.score()).orElseThrow();
        Amount amount = score.inputs().stream()
                .filter(input -> input.name().equals(way.amount()))
                .map(Amount.class::cast)
                .findFirst()
                .orElseThrow();
        RandomInputs inputs = new RandomInputs(seed);
        Map<String, String> one = inputs.filled(
                score,
                Map.of(),
                score.inputs().stream().map(input -> input.name()).toList());
        Map<String, String> other = new LinkedHashMap<>(one);
        other.put(amount.name(), inputs.value(amount));

        ScoreResult first = score.of(one);
        ScoreResult second = score.of(other);
        if (first.total().isEmpty() || second.total().isEmpty()) {
            return;
        }
        int step = number(other, amount).compareTo(number(one, amount));
        int came = compare(second, first);
        assertThat(Integer.signum(step) * Integer.signum(came) * (way.up() ? 1 : -1))
                .as("%s %s and %s", way, one, other.get(amount.name()))
                .isGreaterThanOrEqualTo(0);
    }

    private static BigDecimal number(Map<String, String> given, Amount amount) {
        return amount.read(given.getOrDefault(amount.name(), "")).orElseThrow().exact();
    }

    private static int compare(ScoreResult one, ScoreResult other) {
        Figure total = one.total().orElseThrow();
        return total.compareTo(other.total().orElseThrow());
    }
}
