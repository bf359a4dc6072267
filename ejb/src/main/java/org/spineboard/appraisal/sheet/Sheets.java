package org.spineboard.appraisal.sheet;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.spineboard.scoring.Score;
import org.spineboard.scoring.ScoreResult;
import org.spineboard.scoring.catalogue.ScoreBook;
import org.spineboard.scoring.input.Input;
import org.spineboard.spinerecord.Aspect;
import org.spineboard.spinerecord.TreatmentKind;
import org.spineboard.spinerecord.state.LesionState;
import org.spineboard.spinerecord.state.SpineState;

/** Fills the scores from the record: of each lesion its stability, compression and framework, of the patient the prognosis. */
public final class Sheets {
    /** The scores of a patient in the order of the panel. */
    public static final List<String> PROGNOSTIC = List.of(
            "tokuhashi_revised",
            "tomita",
            "bauer_modified",
            "katagiri_new",
            "osri",
            "nesms",
            "van_der_linden",
            "rades_survival",
            "rades_short_life");

    /** The scores of a lesion. */
    public static final List<String> OF_LESION = List.of("sins", "bilsky_escc", "noms");

    private static final Map<String, List<Line>> LINES = lines();

    private Sheets() {}

    /** All of them: first those of each lesion from above to below, then those of the patient. */
    public static List<Sheet> all(SpineState state) {
        Stream<Sheet> lesions = state.lesions().stream().filter(Sheets::isThere).flatMap(lesion -> OF_LESION.stream()
                .map(key -> fill(key, new Known(state, Optional.of(lesion)))));
        return Stream.concat(lesions, PROGNOSTIC.stream().map(key -> ofPatient(key, state)))
                .toList();
    }

    /** One score of one lesion. */
    public static Sheet ofLesion(String key, SpineState state, LesionState lesion) {
        return fill(key, new Known(state, Optional.of(lesion)));
    }

    /** One score of the patient. */
    public static Sheet ofPatient(String key, SpineState state) {
        return fill(key, new Known(state, Optional.empty()));
    }

    static ScoreResult result(String key, Known known) {
        return fill(key, known).result();
    }

    /** Whether there is a lesion; one that was seen to be none has no scores. */
    public static boolean isThere(LesionState lesion) {
        return lesion.known(Aspect.LESION).filter("NONE"::equals).isEmpty();
    }

    private static Sheet fill(String key, Known known) {
        Score score = ScoreBook.of(key).orElseThrow();
        List<Answer> answers =
                lines(key).stream().map(line -> answer(score, line, known)).toList();
        Map<String, String> given = new LinkedHashMap<>();
        answers.forEach(answer -> given.put(answer.input(), answer.value()));
        return new Sheet(score, known.lesion(), answers, score.of(given), notes(key, known, answers));
    }

    /** A value the score does not take, such as a Karnofsky index of 0, is left out. */
    private static Answer answer(Score score, Line line, Known known) {
        Input input = score.inputs().stream()
                .filter(one -> one.name().equals(line.input()))
                .findFirst()
                .orElseThrow();
        String value = line.value()
                .apply(known)
                .filter(word -> input.read(word).isPresent())
                .orElse("");
        return new Answer(
                line.input(),
                value,
                line.aspects(),
                line.aspects().stream()
                        .flatMap(aspect -> known.told(aspect).stream())
                        .toList());
    }

    private static Set<Note> notes(String key, Known known, List<Answer> answers) {
        Set<Note> notes = EnumSet.noneOf(Note.class);
        if (key.equals("sins")) {
            add(notes, Note.EARLIER_RADIOTHERAPY, LesionLines.isIrradiated(known));
            add(
                    notes,
                    Note.EARLIER_SURGERY,
                    LesionLines.has(known, TreatmentKind.SURGERY, TreatmentKind.HARDWARE, TreatmentKind.CEMENT));
            add(
                    notes,
                    Note.WORST_OF_STRETCH,
                    known.lesion()
                            .filter(lesion -> lesion.at().from() != lesion.at().to())
                            .isPresent());
        }
        add(notes, Note.RESISTANT_BECAUSE_IRRADIATED, key.equals("noms") && LesionLines.isIrradiated(known));
        for (Answer answer : answers) {
            add(notes, Note.PRIMARY_NOT_LISTED, answer.isMissing() && rests(answer, Aspect.PRIMARY) && isListed(known));
            add(
                    notes,
                    Note.ONLY_ECOG,
                    answer.isMissing()
                            && rests(answer, Aspect.KPS)
                            && known.word(Aspect.ECOG).isPresent());
            add(
                    notes,
                    Note.AIS_FOR_FRANKEL,
                    rests(answer, Aspect.AIS) && known.word(Aspect.FRANKEL).isEmpty() && !answer.isMissing());
        }
        return notes;
    }

    private static boolean isListed(Known known) {
        return known.word(Aspect.PRIMARY).isPresent();
    }

    private static boolean rests(Answer answer, Aspect aspect) {
        return answer.aspects().contains(aspect);
    }

    private static void add(Set<Note> notes, Note note, boolean holds) {
        if (holds) {
            notes.add(note);
        }
    }

    private static List<Line> lines(String key) {
        return LINES.getOrDefault(key, List.of());
    }

    private static Map<String, List<Line>> lines() {
        Map<String, List<Line>> all = new LinkedHashMap<>(PatientLines.ALL);
        all.put("sins", LesionLines.SINS);
        all.put("bilsky_escc", LesionLines.ESCC);
        all.put("noms", LesionLines.NOMS);
        return all;
    }
}
