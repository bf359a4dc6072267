package org.spineboard.web.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spineboard.board.decision.DecisionChoices;
import org.spineboard.board.decision.DecisionText;
import org.spineboard.board.decision.Modality;
import org.spineboard.board.session.AssignTreatment;
import org.spineboard.spine.SpinalLevel;
import org.spineboard.spine.SpinalRange;
import org.spineboard.web.text.DayMonthYear;

/**
 * What was typed into the form of a decision, read.
 *
 * @param answers as typed, by field
 */
record DecisionEntry(Map<String, String> answers, DecisionChoices choices) {
    static final String RECOMMENDATION = "recommendation";
    static final String INTENT = "intent";
    static final String ALSO = "also";
    static final String RATIONALE = "rationale";
    static final String PATIENT_VIEW = "patientView";
    static final String DISSENT = "dissent";

    /** The fields that hold one line of text each, the days of the treatments apart. */
    static List<String> fields() {
        return Stream.concat(
                        Stream.of(RECOMMENDATION, INTENT, "from1", "to1", "from2", "to2", ALSO),
                        Stream.concat(
                                Stream.of(Modality.values()).map(DecisionEntry::owner),
                                Stream.of(RATIONALE, PATIENT_VIEW, DISSENT)))
                .toList();
    }

    static String owner(Modality modality) {
        return "owner" + modality;
    }

    static String start(Modality modality) {
        return "start" + modality;
    }

    /** The treatments that somebody has to see to: those the recommendation asks for, and those added to them. */
    List<Modality> treatments() {
        List<Modality> wanted = new ArrayList<>(choices.needed(said(RECOMMENDATION)));
        said(ALSO)
                .lines()
                .map(Modality::valueOf)
                .filter(one -> !wanted.contains(one))
                .forEach(wanted::add);
        return wanted;
    }

    /** What is lacking before it can be signed: the sentence's key by field. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        require(problems, RECOMMENDATION, "board.decision.recommendation");
        require(problems, INTENT, "board.decision.intent");
        for (int pair = 1; pair <= 2; pair++) {
            if (isUpsideDown(pair)) {
                problems.put("from" + pair, "decision.levels.order");
            }
        }
        for (Modality one : treatments()) {
            require(problems, owner(one), "decision.owner.missing." + one);
            if (day(one).isEmpty()) {
                problems.put(start(one), "decision.start.missing." + one);
            }
        }
        require(problems, RATIONALE, "board.decision.rationale");
        require(problems, PATIENT_VIEW, "board.decision.patientView");
        return problems;
    }

    /** What would be signed; only where there are no problems. */
    DecisionText text() {
        @Nullable String dissent = said(DISSENT).isEmpty() ? null : said(DISSENT);
        return new DecisionText(
                said(RECOMMENDATION), said(INTENT), levels(), said(RATIONALE), said(PATIENT_VIEW), dissent);
    }

    /** Who would see to what; only where there are no problems. */
    List<AssignTreatment> assignments() {
        return treatments().stream()
                .map(one -> new AssignTreatment(one, said(owner(one)), day(one).orElseThrow()))
                .toList();
    }

    /** What was typed in a field. */
    String said(String field) {
        String value = answers.get(field);
        return value == null ? "" : value.strip();
    }

    private List<SpinalRange> levels() {
        return Stream.of(1, 2).flatMap(pair -> range(pair).stream()).toList();
    }

    private Optional<SpinalRange> range(int pair) {
        String from = said("from" + pair);
        if (from.isEmpty()) {
            return Optional.empty();
        }
        String to = said("to" + pair).isEmpty() ? from : said("to" + pair);
        return Optional.of(new SpinalRange(SpinalLevel.valueOf(from), SpinalLevel.valueOf(to)));
    }

    private boolean isUpsideDown(int pair) {
        String from = said("from" + pair);
        String to = said("to" + pair);
        if (to.isEmpty()) {
            return false;
        }
        return from.isEmpty() || SpinalLevel.valueOf(from).compareTo(SpinalLevel.valueOf(to)) > 0;
    }

    private Optional<LocalDate> day(Modality modality) {
        return DayMonthYear.ofLine(answers.get(start(modality))).date();
    }

    private void require(Map<String, String> problems, String field, String key) {
        if (said(field).isEmpty()) {
            problems.put(field, key);
        }
    }
}
