package org.spineboard.scoring.table;

import org.spineboard.scoring.Item;
import org.spineboard.scoring.input.Answers;
import org.spineboard.scoring.input.Input;

/** An item of a score: one input and the points its values bring. */
public sealed interface Scale permits Table, Bands {
    /** The input, which knows one representative for each row. */
    Input input();

    /** The row of the answer. */
    Item item(Answers answers);
}
