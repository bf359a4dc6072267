package org.spineboard.scoring.systemic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;
import org.spineboard.scoring.Direction;
import org.spineboard.scoring.Evidence;
import org.spineboard.scoring.Extra;
import org.spineboard.scoring.Item;
import org.spineboard.scoring.Reading;
import org.spineboard.scoring.Reading.Scored;
import org.spineboard.scoring.Score;
import org.spineboard.scoring.Title;
import org.spineboard.scoring.input.Amount;
import org.spineboard.scoring.input.Answers;
import org.spineboard.scoring.input.Figure;

/**
 * Body surface in m² with two decimals: Mosteller 1987, √(cm × kg / 3600), which is the total; DuBois 1916, 0.007184 ×
 * kg^0.425 × cm^0.725, beside it. Height in cm, actual weight in kg; no cap. Never mix the two within a course.
 */
public final class Bsa {
    private static final String HEIGHT = "height_cm";
    private static final String WEIGHT = "weight_kg";
    private static final int TALLEST = 272;
    private static final int HEAVIEST = 650;
    private static final String MOSTELLER = "MOSTELLER";
    private static final MathContext PRECISE = MathContext.DECIMAL128;
    private static final BigDecimal DIVISOR = BigDecimal.valueOf(3600);
    private static final BigDecimal DUBOIS = new BigDecimal("0.007184");
    /** 0.425 and 0.725 in fortieths: the fortieth root of the product of these powers. */
    private static final int WEIGHT_FORTIETHS = 17;

    private static final int HEIGHT_FORTIETHS = 29;
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    /** The calculator. */
    public static final Score SCORE = new Score(
            new Title(
                    "bsa",
                    "1987.1",
                    "Mosteller RD. N Engl J Med 1987;317:1098; DuBois D, DuBois EF. Arch Intern Med 1916;17:863",
                    Evidence.K_H,
                    Direction.NO_DIRECTION),
            List.of(Amount.positive(HEIGHT, "cm", TALLEST), Amount.positive(WEIGHT, "kg", HEAVIEST)),
            List.of(MOSTELLER),
            List.of(Extra.of("mosteller_m2"), Extra.of("dubois_m2")),
            Bsa::read);

    private Bsa() {}

    private static Reading read(Answers answers) {
        BigDecimal height = answers.number(HEIGHT);
        BigDecimal weight = answers.number(WEIGHT);
        Figure mosteller =
                Figure.rounded(height.multiply(weight).divide(DIVISOR, PRECISE).sqrt(PRECISE), 2);
        List<Item> items = Stream.of(HEIGHT, WEIGHT)
                .map(name -> new Item(name, answers.figure(name), answers.figure(name), "enters the formula"))
                .toList();
        return Scored.of(mosteller, MOSTELLER, items)
                .with("mosteller_m2", mosteller)
                .with("dubois_m2", Figure.rounded(dubois(height, weight), 2));
    }

    private static BigDecimal dubois(BigDecimal height, BigDecimal weight) {
        BigDecimal product =
                weight.pow(WEIGHT_FORTIETHS, PRECISE).multiply(height.pow(HEIGHT_FORTIETHS, PRECISE), PRECISE);
        BigDecimal eighthRoot = product.sqrt(PRECISE).sqrt(PRECISE).sqrt(PRECISE);
        return DUBOIS.multiply(fifthRoot(eighthRoot), PRECISE);
    }

    /** By Newton's method from above, where each step comes nearer until there is no nearer. */
    private static BigDecimal fifthRoot(BigDecimal of) {
        BigDecimal root = of.max(BigDecimal.ONE);
        BigDecimal next = step(root, of);
        while (next.compareTo(root) < 0) {
            root = next;
            next = step(root, of);
        }
        return root;
    }

    private static BigDecimal step(BigDecimal root, BigDecimal of) {
        BigDecimal fourth = root.pow(4, PRECISE);
        return root.multiply(BigDecimal.valueOf(4))
                .add(of.divide(fourth, PRECISE))
                .divide(FIVE, PRECISE);
    }
}
