package org.spineboard.scoring.table;

import java.math.BigDecimal;
import java.util.List;
import org.spineboard.scoring.Item;
import org.spineboard.scoring.Reading.Scored;
import org.spineboard.scoring.Rule;
import org.spineboard.scoring.input.Answers;
import org.spineboard.scoring.input.Figure;
import org.spineboard.scoring.input.Input;

/** A score that adds the points of its items and grades the total. */
public record Sum(Grading grading, List<Scale> scales) implements Rule {
    /** The sum over these items. */
    public static Sum of(Grading grading, Scale... scales) {
        return new Sum(grading, List.of(scales));
    }

    /** What the items ask. */
    public List<Input> inputs() {
        return scales.stream().<Input>map(Scale::input).toList();
    }

    /** The total of lines. */
    public static BigDecimal total(List<Item> items) {
        return items.stream().map(item -> item.points().exact()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Lines that were counted otherwise, graded. */
    public Scored graded(List<Item> items) {
        BigDecimal total = total(items);
        return Scored.of(Figure.number(total), grading.of(total), items);
    }

    @Override
    public Scored read(Answers answers) {
        return graded(scales.stream().map(scale -> scale.item(answers)).toList());
    }
}
