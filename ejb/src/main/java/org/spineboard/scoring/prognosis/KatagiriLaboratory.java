package org.spineboard.scoring.prognosis;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.spineboard.scoring.Item;
import org.spineboard.scoring.input.Amount;
import org.spineboard.scoring.input.Answers;
import org.spineboard.scoring.input.Figure;
import org.spineboard.scoring.input.StandIn;

/**
 * The laboratory item of Katagiri: critical analytes count 2, the other three 1, several count once. Units as printed:
 * CRP mg/dL, LDH IU/L, albumin g/dL, platelets per µL, calcium mg/dL, bilirubin mg/dL.
 */
final class KatagiriLaboratory {
    /** An analyte, what it is measured against, and how bad it is on the wrong side. */
    private record Analyte(String name, String unit, BigDecimal limit, boolean isBadBelow, int points, String why) {
        boolean isBad(Answers answers) {
            int against = answers.number(name).compareTo(limit);
            return isBadBelow ? against < 0 : against >= 0;
        }

        Amount input() {
            StandIn low = StandIn.of(BigDecimal.ZERO);
            StandIn high = StandIn.of(limit);
            return Amount.atLeast(name, 0, unit)
                    .standingIn(answers -> isOutweighed(answers) ? List.of(high) : List.of(low, high));
        }

        /** Another one that counts as much is bad already, so that this one changes nothing. */
        private boolean isOutweighed(Answers answers) {
            return BY_WEIGHT.stream()
                    .anyMatch(other -> other.points >= points && answers.has(other.name) && other.isBad(answers));
        }

        Item item(Answers answers) {
            return new Item(name, answers.figure(name), Figure.number(points), why);
        }
    }

    private static final List<String> TIERS = List.of("NORMAL", "ABNORMAL", "CRITICAL");

    /** The critical ones first: the first bad one decides. */
    private static final List<Analyte> BY_WEIGHT = List.of(
            new Analyte(
                    "platelets_per_ul",
                    "/µL",
                    new BigDecimal("100000"),
                    true,
                    2,
                    "critical: platelets below 100,000/µL"),
            new Analyte(
                    "calcium_mg_dl", "mg/dL", new BigDecimal("10.3"), false, 2, "critical: calcium 10.3 mg/dL or more"),
            new Analyte(
                    "bilirubin_mg_dl",
                    "mg/dL",
                    new BigDecimal("1.4"),
                    false,
                    2,
                    "critical: total bilirubin 1.4 mg/dL or more"),
            new Analyte("crp_mg_dl", "mg/dL", new BigDecimal("0.4"), false, 1, "abnormal: CRP 0.4 mg/dL or more"),
            new Analyte("ldh_iu_l", "IU/L", new BigDecimal("250"), false, 1, "abnormal: LDH 250 IU/L or more"),
            new Analyte("albumin_g_dl", "g/dL", new BigDecimal("3.7"), true, 1, "abnormal: albumin below 3.7 g/dL"));

    private static final String FIRST = "crp_mg_dl";

    private KatagiriLaboratory() {}

    /** In the order in which they are asked. */
    static List<Amount> inputs() {
        List<Amount> byWeight = BY_WEIGHT.stream().map(Analyte::input).toList();
        int critical = BY_WEIGHT.size() / 2;
        return Stream.concat(byWeight.stream().skip(critical), byWeight.stream().limit(critical))
                .toList();
    }

    static Item item(Answers answers) {
        return BY_WEIGHT.stream()
                .filter(analyte -> analyte.isBad(answers))
                .findFirst()
                .map(analyte -> analyte.item(answers))
                .orElseGet(() -> new Item(
                        FIRST, answers.figure(FIRST), Figure.number(0), "all six laboratory values within limits"));
    }

    static Figure tier(Item item) {
        return Figure.word(TIERS.get(item.points().exact().intValueExact()));
    }
}
