package org.spineboard.scoring.stability;

import java.util.List;
import java.util.Optional;
import org.spineboard.scoring.Direction;
import org.spineboard.scoring.Evidence;
import org.spineboard.scoring.Item;
import org.spineboard.scoring.Reading;
import org.spineboard.scoring.Reading.Contradiction;
import org.spineboard.scoring.Reading.Scored;
import org.spineboard.scoring.Score;
import org.spineboard.scoring.Title;
import org.spineboard.scoring.input.Answers;
import org.spineboard.scoring.input.Choice;
import org.spineboard.scoring.input.Figure;

/**
 * Epidural spinal cord compression on axial T2 at the worst site, grade 0, 1a, 1b, 1c, 2 or 3 (Bilsky 2010, definitions).
 * Each finding presupposes the one before it; findings that do not are a contradiction. A missing finding that the others
 * imply changes nothing. The grade is anatomy, not neurology, and its rank serves for sorting only.
 */
public final class BilskyEscc {
    private static final String EPIDURAL = "epidural_extension";
    private static final String THECAL = "thecal_deformation";
    private static final String ABUTMENT = "cord_abutment";
    private static final String COMPRESSION = "cord_compression";
    private static final String CSF = "csf_visible";
    private static final List<String> CHAIN = List.of(EPIDURAL, THECAL, ABUTMENT, COMPRESSION);

    /** The grades in order. */
    public static final List<String> GRADES = List.of("0", "1a", "1b", "1c", "2", "3");

    private static final List<String> WORDS = List.of(
            "bone only",
            "epidural, thecal sac not deformed",
            "thecal sac deformed, cord not touched",
            "thecal sac deformed, cord touched, not compressed",
            "cord compressed, CSF still visible",
            "cord compressed, no CSF visible");
    private static final List<String> DECIDED_BY = List.of(EPIDURAL, EPIDURAL, THECAL, ABUTMENT, CSF, CSF);
    private static final int WITH_CSF = 4;
    private static final int WITHOUT_CSF = 5;
    private static final int TOUCHED = 3;

    /** The calculator. */
    public static final Score SCORE = new Score(
            new Title(
                    "bilsky_escc",
                    "2010.1",
                    "Bilsky MH et al. J Neurosurg Spine 2010;13(3):324–328",
                    Evidence.V2,
                    Direction.HIGHER_IS_WORSE),
            List.of(
                    Choice.yesNo(EPIDURAL),
                    Choice.yesNo(THECAL),
                    Choice.yesNo(ABUTMENT),
                    Choice.yesNo(COMPRESSION),
                    Choice.yesNo(CSF)),
            List.of("LOW_GRADE", "HIGH_GRADE"),
            List.of(),
            BilskyEscc::read);

    private BilskyEscc() {}

    private static Reading read(Answers answers) {
        return contradiction(answers).orElseGet(() -> grade(answers));
    }

    private static Optional<Reading> contradiction(Answers answers) {
        for (int i = 1; i < CHAIN.size(); i++) {
            if (answers.is(CHAIN.get(i), "Y") && answers.is(CHAIN.get(i - 1), "N")) {
                return Optional.of(new Contradiction(CHAIN.get(i), "N unless " + CHAIN.get(i - 1) + " is Y"));
            }
        }
        return answers.is(CSF, "N") && answers.is(COMPRESSION, "N")
                ? Optional.of(new Contradiction(CSF, "Y unless " + COMPRESSION + " is Y"))
                : Optional.empty();
    }

    private static Reading grade(Answers answers) {
        int deepest = (int) CHAIN.stream().filter(name -> answers.is(name, "Y")).count();
        int rank = deepest < CHAIN.size() ? deepest : answers.is(CSF, "Y") ? WITH_CSF : WITHOUT_CSF;
        Figure grade = Figure.grade(rank, GRADES.get(rank));
        String decidedBy = DECIDED_BY.get(rank);
        Item item = new Item(decidedBy, answers.figure(decidedBy), grade, WORDS.get(rank));
        return Scored.of(grade, rank < WITH_CSF ? "LOW_GRADE" : "HIGH_GRADE", List.of(item))
                .flag("ESCC_1C", rank == TOUCHED);
    }
}
