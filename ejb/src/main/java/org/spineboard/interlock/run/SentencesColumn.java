package org.spineboard.interlock.run;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;
import org.spineboard.interlock.Sentence;

/** Keeps sentences as JSON: the key of each, what stands in its places, and where it rests. */
@Converter
class SentencesColumn implements AttributeConverter<List<Sentence>, String> {
    @Override
    public String convertToDatabaseColumn(List<Sentence> sentences) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        sentences.forEach(sentence -> all.add(Json.createObjectBuilder()
                .add("key", sentence.key())
                .add("args", Json.createArrayBuilder(sentence.args()))
                .add("place", sentence.place())));
        return all.build().toString();
    }

    @Override
    public List<Sentence> convertToEntityAttribute(String kept) {
        try (JsonReader reader = Json.createReader(new StringReader(kept))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(SentencesColumn::sentence)
                    .toList();
        }
    }

    private static Sentence sentence(JsonObject kept) {
        JsonArray args = kept.getJsonArray("args");
        return new Sentence(
                kept.getString("key"),
                args.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList(),
                kept.getString("place"));
    }
}
