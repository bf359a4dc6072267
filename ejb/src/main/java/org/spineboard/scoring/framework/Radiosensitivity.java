package org.spineboard.scoring.framework;

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
 * Class of a histology by its response to conventional radiotherapy (classes of the NOMS literature: Laufer 2013, AO surgery
 * reference). Either the name or the ICD-O-3 code identifies the row; both must mean the same one. Authors disagree,
 * most of all on breast and prostate.
 */
public final class Radiosensitivity {
    /** A histology, its code, its class. */
    private record Histology(String name, String code, String sensitivity) {}

    private static final String SENSITIVE = "SENSITIVE";
    private static final String RESISTANT = "RESISTANT";
    private static final String UNDETERMINED = "UNDETERMINED";
    private static final String NAME = "histology";
    private static final String CODE = "icd_o_3";

    private static final List<Histology> ROWS = List.of(
            new Histology("Lymphoma", "9590/3", SENSITIVE),
            new Histology("Plasma cell myeloma", "9732/3", SENSITIVE),
            new Histology("Solitary plasmacytoma of bone", "9731/3", SENSITIVE),
            new Histology("Seminoma", "9061/3", SENSITIVE),
            new Histology("Small cell carcinoma", "8041/3", SENSITIVE),
            new Histology("Breast carcinoma, invasive no special type", "8500/3", SENSITIVE),
            new Histology("Prostate adenocarcinoma", "8140/3 at C61.9", SENSITIVE),
            new Histology("Neuroendocrine carcinoma", "8246/3", SENSITIVE),
            new Histology("Ovarian serous carcinoma", "8441/3", SENSITIVE),
            new Histology("Ewing sarcoma", "9364/3", SENSITIVE),
            new Histology("Renal cell carcinoma", "8312/3", RESISTANT),
            new Histology("Melanoma", "8720/3", RESISTANT),
            new Histology("Sarcoma", "8800/3", RESISTANT),
            new Histology("Hepatocellular carcinoma", "8170/3", RESISTANT),
            new Histology("Thyroid papillary carcinoma", "8260/3", RESISTANT),
            new Histology("Thyroid follicular carcinoma", "8330/3", RESISTANT),
            new Histology("Colorectal adenocarcinoma", "8140/3 at C18-C20", RESISTANT),
            new Histology("Non-small cell lung carcinoma", "8046/3", RESISTANT),
            new Histology("Chordoma", "9370/3", RESISTANT),
            new Histology("Chondrosarcoma", "9220/3", RESISTANT),
            new Histology("Osteosarcoma", "9180/3", RESISTANT),
            new Histology("Unknown primary", "8000/6", UNDETERMINED));

    private static final List<String> NAMES = ROWS.stream().map(Histology::name).toList();
    private static final List<String> CODES = ROWS.stream().map(Histology::code).toList();

    /** The calculator. */
    public static final Score SCORE = new Score(
            new Title(
                    "radiosensitivity",
                    "2013.1",
                    "Classes of the NOMS literature: Laufer I et al. Oncologist 2013;18(6):744–751; AO surgery"
                            + " reference",
                    Evidence.K_H,
                    Direction.NO_DIRECTION),
            List.of(
                    Choice.of(NAME, NAMES, NAMES).neededWhen(answers -> !answers.has(CODE)),
                    Choice.of(CODE, CODES, CODES).neededWhen(answers -> !answers.has(NAME))),
            List.of(SENSITIVE, RESISTANT, UNDETERMINED),
            List.of(),
            Radiosensitivity::read);

    private Radiosensitivity() {}

    private static Reading read(Answers answers) {
        Optional<Histology> match = ROWS.stream()
                .filter(row -> !answers.has(NAME) || answers.is(NAME, row.name()))
                .filter(row -> !answers.has(CODE) || answers.is(CODE, row.code()))
                .findFirst();
        return match.map(row -> sensitivity(answers, row))
                .orElseGet(() -> new Contradiction(CODE, "the code of " + answers.text(NAME)));
    }

    private static Reading sensitivity(Answers answers, Histology row) {
        String input = answers.has(NAME) ? NAME : CODE;
        Item item = new Item(input, answers.figure(input), Figure.number(0), row.name() + ", ICD-O-3 " + row.code());
        return Scored.of(null, row.sensitivity(), List.of(item))
                .flag("UNKNOWN_PRIMARY", row.sensitivity().equals(UNDETERMINED));
    }
}
