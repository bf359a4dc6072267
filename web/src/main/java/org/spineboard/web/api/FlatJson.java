package org.spineboard.web.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one JSON object of plain values. Numbers keep the digits they were written with; null is left out, like a name that
 * is not there; what is neither a number nor a string stays what it is, for an input to refuse.
 */
final class FlatJson {
    private static final int DEPTH = 32;
    private static final int LONGEST_NUMBER = 64 * 1024;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** A value that is not plain. */
    private record Shape(String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    private FlatJson() {}

    static Map<String, Object> read(byte[] body) throws BadRequest {
        try (JsonParser parser = FACTORY.createParser(text(body))) {
            return read(parser);
        } catch (IOException e) {
            throw malformed();
        }
    }

    private static String text(byte[] body) throws BadRequest {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadRequest(HttpServletResponse.SC_BAD_REQUEST, "This is not UTF-8");
        }
    }

    private static Map<String, Object> read(JsonParser parser) throws IOException, BadRequest {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw malformed();
        }
        Map<String, Object> values = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            value(parser).ifPresent(value -> values.put(name, value));
        }
        if (parser.nextToken() != null) {
            throw malformed();
        }
        return values;
    }

    private static Optional<Object> value(JsonParser parser) throws IOException {
        JsonToken token = parser.nextToken();
        return switch (token) {
            case VALUE_NULL -> Optional.empty();
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Optional.of(parser.getText());
            case START_OBJECT -> shape(parser, "a JSON object");
            case START_ARRAY -> shape(parser, "a JSON array");
            default -> Optional.of(token == JsonToken.VALUE_TRUE);
        };
    }

    private static Optional<Object> shape(JsonParser parser, String name) throws IOException {
        parser.skipChildren();
        return Optional.of(new Shape(name));
    }

    private static BadRequest malformed() {
        return new BadRequest(HttpServletResponse.SC_BAD_REQUEST, "One JSON object is expected, each name in it once");
    }
}
