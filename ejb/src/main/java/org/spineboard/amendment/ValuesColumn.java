package org.spineboard.amendment;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Keeps what a version says as JSON, by name. */
@Converter
class ValuesColumn implements AttributeConverter<Map<String, String>, String> {
    @Override
    public String convertToDatabaseColumn(Map<String, String> values) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        new TreeMap<>(values).forEach(all::add);
        return all.build().toString();
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String kept) {
        try (JsonReader reader = Json.createReader(new StringReader(kept))) {
            JsonObject all = reader.readObject();
            return all.keySet().stream().collect(Collectors.toMap(name -> name, all::getString));
        }
    }
}
