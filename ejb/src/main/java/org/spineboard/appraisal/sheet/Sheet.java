package org.spineboard.appraisal.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spineboard.scoring.Score;
import org.spineboard.scoring.ScoreResult;
import org.spineboard.scoring.Status;
import org.spineboard.spinerecord.state.LesionState;

/**
 * A score filled from the record.
 *
 * @param lesion what it is about; empty when it is about the patient
 * @param answers every input in the order of the score, the missing ones too
 */
public record Sheet(
        Score score, Optional<LesionState> lesion, List<Answer> answers, ScoreResult result, Set<Note> notes) {
    public Sheet {
        answers = List.copyOf(answers);
        notes = Set.copyOf(notes);
    }

    /** The inputs as the score took them. */
    public Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        answers.stream()
                .filter(answer -> !answer.isMissing())
                .forEach(answer -> given.put(answer.input(), answer.value()));
        return given;
    }

    /** Inputs that are not known and could change the result; none once it is certain. */
    public List<Answer> owed() {
        if (result.status() != Status.INCOMPLETE) {
            return List.of();
        }
        return answers.stream()
                .filter(answer -> result.basis().missing().contains(answer.input()))
                .toList();
    }
}
