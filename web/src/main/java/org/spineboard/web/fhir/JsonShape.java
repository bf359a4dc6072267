package org.spineboard.web.fhir;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.spineboard.web.fhir.intake.Objection;

/**
 * Looks a JSON text over before anything is built from it: UTF-8, no name twice, nothing too deep, too long or too many.
 * What would change the meaning of what is read, and is not understood here, is named too.
 */
final class JsonShape {
    private static final int DEPTH = 64;
    private static final int DIGITS = 30;
    private static final int ITEMS = 10_000;
    private static final int NAME_LENGTH = 200;
    private static final Set<String> CHANGES_MEANING = Set.of("modifierExtension", "implicitRules");
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxNumberLength(DIGITS)
                    .maxNameLength(NAME_LENGTH)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final List<Objection> notUnderstood = new ArrayList<>();

    private JsonShape() {}

    /** What is wrong with the text itself, and else what in it may not be passed over. */
    record Findings(Optional<Objection> malformed, List<Objection> notUnderstood) {}

    static Findings of(byte[] body) {
        JsonShape shape = new JsonShape();
        return new Findings(shape.read(body), shape.notUnderstood);
    }

    /** The places at which a name stands in a text that is well-formed. */
    static List<String> placesOf(String name, byte[] body) {
        List<String> places = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(new String(body, StandardCharsets.UTF_8))) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME && name.equals(parser.currentName())) {
                    places.add(place(parser.getParsingContext()));
                }
            }
            return places;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Objection> read(byte[] body) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            return Optional.of(broken("This is not UTF-8"));
        }
        try (JsonParser parser = FACTORY.createParser(text)) {
            return read(parser);
        } catch (JsonProcessingException e) {
            return Optional.of(broken("This is no JSON, names something twice, or is nested too deep" + where(e)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Objection> read(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return Optional.of(broken("A resource is a JSON object"));
        }
        while (parser.nextToken() != null) {
            JsonStreamContext context = parser.getParsingContext();
            if (context.inArray() && context.getEntryCount() > ITEMS) {
                return Optional.of(broken("A list has at most " + ITEMS + " items"));
            }
            if (parser.currentToken() == JsonToken.FIELD_NAME && CHANGES_MEANING.contains(parser.currentName())) {
                notUnderstood.add(new Objection(
                        place(context), IssueType.NOTSUPPORTED, "This changes the meaning and is not understood"));
            }
            if (context.inRoot()) {
                return behind(parser);
            }
        }
        return Optional.empty();
    }

    private static Optional<Objection> behind(JsonParser parser) throws IOException {
        return parser.nextToken() == null
                ? Optional.empty()
                : Optional.of(broken("There is something behind the resource"));
    }

    private static Objection broken(String text) {
        return new Objection("", IssueType.STRUCTURE, text);
    }

    private static String where(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        return at == null ? "" : ", near line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    /** As FHIRPath writes it; the outermost resource is the bundle. */
    private static String place(JsonStreamContext context) {
        String pointer = context.pathAsPointer().toString();
        return "Bundle" + pointer.replaceAll("/(\\d+)", "[$1]").replace('/', '.');
    }
}
