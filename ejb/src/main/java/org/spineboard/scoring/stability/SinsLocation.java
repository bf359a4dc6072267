package org.spineboard.scoring.stability;

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
import org.spineboard.scoring.input.Figure;
import org.spineboard.scoring.table.Table;

/**
 * The location item of SINS by vertebral level, C0 (occiput) to S5: junctional 3, mobile 2, semirigid 1, rigid 0 (Fisher
 * 2010, table of items). Derived from the level, never chosen. No level: nothing is known but the range 0–3.
 */
public final class SinsLocation {
    static final Table LEVEL = Table.of("level")
            .row(0, "rigid S2–S5", "S2", "S3", "S4", "S5")
            .row(1, "semirigid T3–T10", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10")
            .row(2, "mobile C3–C6, L2–L4", "C3", "C4", "C5", "C6", "L2", "L3", "L4")
            .row(
                    3,
                    "junctional C0–C2, C7–T2, T11–L1, L5–S1",
                    "C0",
                    "C1",
                    "C2",
                    "C7",
                    "T1",
                    "T2",
                    "T11",
                    "T12",
                    "L1",
                    "L5",
                    "S1");

    private static final List<String> GROUPS = List.of("RIGID", "SEMIRIGID", "MOBILE", "JUNCTIONAL");

    /** The calculator. */
    public static final Score SCORE = new Score(
            new Title(
                    "sins_location",
                    "2010.1",
                    "Fisher CG et al. Spine 2010;35(22):E1221–E1229, location item",
                    Evidence.V2,
                    Direction.HIGHER_IS_WORSE),
            List.of(LEVEL.input()),
            GROUPS,
            List.of(Extra.of("group"), Extra.of("points")),
            SinsLocation::read);

    private SinsLocation() {}

    private static Reading read(Answers answers) {
        Item item = LEVEL.item(answers);
        String group = GROUPS.get(LEVEL.points(answers));
        return Scored.of(item.points(), group, List.of(item))
                .with("group", Figure.word(group))
                .with("points", item.points());
    }
}
