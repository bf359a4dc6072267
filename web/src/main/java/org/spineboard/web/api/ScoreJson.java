package org.spineboard.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.spineboard.scoring.Basis;
import org.spineboard.scoring.Extra;
import org.spineboard.scoring.Fault;
import org.spineboard.scoring.Item;
import org.spineboard.scoring.Score;
import org.spineboard.scoring.ScoreResult;
import org.spineboard.scoring.Status;
import org.spineboard.scoring.input.Figure;
import org.spineboard.scoring.input.Input;

/** Writes scores and their results as programs read them. */
final class ScoreJson {
    private static final String UNPROCESSABLE = "An input is not allowed, or contradicts another";

    private ScoreJson() {}

    /** What a score is and asks. */
    static JsonObject score(Score score, boolean enabled) {
        JsonArrayBuilder inputs = Json.createArrayBuilder();
        score.inputs().forEach(input -> inputs.add(input(input)));
        return heading(score, enabled)
                .add("citation", score.title().citation())
                .add("evidence", score.title().evidence().tag())
                .add("inputs", inputs)
                .add("categories", strings(score.categories()))
                .add("extra", strings(score.extra().stream().map(Extra::name).toList()))
                .build();
    }

    private static JsonObjectBuilder input(Input input) {
        return Json.createObjectBuilder()
                .add("name", input.name())
                .add("type", input.type())
                .add("allowed", strings(input.allowed()))
                .add("unit", input.unit().isEmpty() ? JsonValue.NULL : Json.createValue(input.unit()));
    }

    /** What came of a calculation. A refusal says so as problem details do, in the same object. */
    static JsonObject result(Score score, boolean enabled, ScoreResult result, String requestId) {
        JsonObjectBuilder answer = heading(score, enabled);
        if (result.status() == Status.INVALID) {
            answer.add("type", "about:blank")
                    .add("title", UNPROCESSABLE)
                    .add("detail", detail(result))
                    .add("instance", "urn:uuid:" + requestId)
                    .add("errors", faults(result));
        }
        Basis basis = result.basis();
        return answer.add("status", result.status().name())
                .add("total", figure(result.total()))
                .add("min", figure(result.min()))
                .add("max", figure(result.max()))
                .add(
                        "category",
                        result.category().<JsonValue>map(Json::createValue).orElse(JsonValue.NULL))
                .add("categories", strings(result.categories()))
                .add("items", items(basis))
                .add("missing", strings(basis.missing()))
                .add("flags", strings(basis.flags()))
                .add("extra", extra(score, basis))
                .add("citation", score.title().citation())
                .build();
    }

    private static JsonObjectBuilder heading(Score score, boolean enabled) {
        return Json.createObjectBuilder()
                .add("key", score.key())
                .add("version", score.title().version())
                .add("enabled", enabled);
    }

    private static String detail(ScoreResult result) {
        return result.faults().stream()
                .map(fault -> fault.input() + ": \"" + fault.value() + "\"")
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private static JsonArray faults(ScoreResult result) {
        JsonArrayBuilder faults = Json.createArrayBuilder();
        for (Fault fault : result.faults()) {
            faults.add(Json.createObjectBuilder()
                    .add("input", fault.input())
                    .add("value", fault.value())
                    .add("allowed", strings(fault.allowed())));
        }
        return faults.build();
    }

    private static JsonArray items(Basis basis) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        for (Item item : basis.items()) {
            items.add(Json.createObjectBuilder()
                    .add("input", item.input())
                    .add("value", figure(Optional.of(item.value())))
                    .add("points", figure(Optional.of(item.points())))
                    .add("why", item.why()));
        }
        return items.build();
    }

    private static JsonObject extra(Score score, Basis basis) {
        JsonObjectBuilder extra = Json.createObjectBuilder();
        for (Extra each : score.extra()) {
            extra.add(each.name(), figure(Optional.ofNullable(basis.extra().get(each.name()))));
        }
        return extra.build();
    }

    private static JsonArray strings(Collection<String> texts) {
        return Json.createArrayBuilder(texts).build();
    }

    private static JsonValue figure(Optional<Figure> figure) {
        return figure.map(told -> told.isNumber()
                        ? Json.createValue(new BigDecimal(told.text()))
                        : (JsonValue) Json.createValue(told.text()))
                .orElse(JsonValue.NULL);
    }
}
