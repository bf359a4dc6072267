package org.spineboard.scoring.function;

import java.util.List;
import org.spineboard.scoring.Direction;
import org.spineboard.scoring.Evidence;
import org.spineboard.scoring.Extra;
import org.spineboard.scoring.Item;
import org.spineboard.scoring.Reading;
import org.spineboard.scoring.Reading.Scored;
import org.spineboard.scoring.Score;
import org.spineboard.scoring.Title;
import org.spineboard.scoring.input.Answers;
import org.spineboard.scoring.input.Choice;
import org.spineboard.scoring.input.Figure;
import org.spineboard.scoring.input.Remark;
import org.spineboard.scoring.table.Table;

/**
 * Frankel or AIS grade as the palsy item of Tokuhashi, 0–2, higher is better (Frankel 1969; ISNCSCI 2019). A and B count as
 * complete, C and D as incomplete, E as none. AIS only stands in for Frankel and says so. The motor function is a remark.
 */
public final class NeuroGrade {
    private static final String SCALE = "scale";
    private static final String GRADE = "grade";
    private static final List<String> CATEGORIES =
            List.of("TOKUHASHI_COMPLETE", "TOKUHASHI_INCOMPLETE", "TOKUHASHI_NONE");
    private static final List<String> USEFUL = List.of("D", "E");
    private static final Table PALSY = Table.of(GRADE)
            .row(0, "no motor function: complete palsy", "A", "B")
            .row(1, "some motor function: incomplete palsy", "C", "D")
            .row(2, "no palsy", "E");

    /** The calculator. */
    public static final Score SCORE = new Score(
            new Title(
                    "neuro_grade",
                    "2019.1",
                    "Frankel HL et al. Paraplegia 1969;7:179; ISNCSCI 2019",
                    Evidence.K_H,
                    Direction.HIGHER_IS_BETTER),
            List.of(
                    Choice.of(SCALE, "FRANKEL", "AIS"),
                    Choice.of(GRADE, "A", "B", "C", "D", "E"),
                    new Remark("motor_function_below")),
            CATEGORIES,
            List.of(Extra.of("useful_motor")),
            NeuroGrade::read);

    private NeuroGrade() {}

    private static Reading read(Answers answers) {
        Item item = PALSY.item(answers);
        return Scored.of(item.points(), CATEGORIES.get(PALSY.points(answers)), List.of(item))
                .flag("AIS_AS_SURROGATE", answers.is(SCALE, "AIS"))
                .with("useful_motor", Figure.yes(USEFUL.contains(answers.text(GRADE))));
    }
}
