package org.spineboard.appraisal.kept;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.List;
import org.spineboard.appraisal.sheet.Answer;
import org.spineboard.spinerecord.state.Told;

/** Inputs as they are kept beside a result: name, value, and the observations it rests on. */
final class InputsText {
    private InputsText() {}

    static String of(List<Answer> answers) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        answers.stream().filter(answer -> !answer.isMissing()).forEach(answer -> {
            JsonArrayBuilder from = Json.createArrayBuilder();
            answer.from().stream().map(Told::observation).forEach(observation -> from.add(observation.toString()));
            all.add(Json.createObjectBuilder()
                    .add("input", answer.input())
                    .add("value", answer.value())
                    .add("from", from));
        });
        return all.build().toString();
    }
}
