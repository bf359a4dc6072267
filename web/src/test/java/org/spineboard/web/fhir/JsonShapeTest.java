package org.spineboard.web.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spineboard.web.fhir.intake.Objection;

class JsonShapeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "1",
                "{",
                "{\"a\":1,}",
                "{\"a\":1} {\"b\":2}",
                "{\"a\":1,\"a\":2}",
                "{\"a\":01}",
                "{\"a\":NaN}",
                "{'a':1}",
                "{\"a\":1234567890123456789012345678901}"
            })
    void whatIsNoPlainJsonObjectIsRefused(String text) {
        assertThat(of(text).malformed()).isPresent();
    }

    @Test
    void nestingIsLimited() {
        assertThat(of(nested(64)).malformed()).isEmpty();
        assertThat(of(nested(65)).malformed()).isPresent();
    }

    @Test
    void listsAreLimited() {
        assertThat(of(list(10_000)).malformed()).isEmpty();
        assertThat(of(list(10_001)).malformed()).isPresent();
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        byte[] latin = "{\"a\":\"ü\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(JsonShape.of(latin).malformed()).isPresent();
    }

    @Test
    void aRefusalRepeatsNothingOfTheText() {
        assertThat(of("{\"name\":\"ZZQX-Marker\" x").malformed())
                .map(Objection::text)
                .hasValueSatisfying(text -> assertThat(text).doesNotContain("ZZQX"));
    }

    @Test
    void whatChangesTheMeaningIsNamedWithItsPlace() {
        String text = "{\"entry\":[{\"resource\":{}},{\"resource\":{\"modifierExtension\":[]}}]}";

        assertThat(of(text).notUnderstood())
                .extracting(Objection::place)
                .containsExactly("Bundle.entry[1].resource.modifierExtension");
    }

    @Test
    void aNameIsFoundWhereverItStands() {
        byte[] text = "{\"a\":[{\"b\":1},{\"b\":2}]}".getBytes(StandardCharsets.UTF_8);

        assertThat(JsonShape.placesOf("b", text)).containsExactly("Bundle.a[0].b", "Bundle.a[1].b");
    }

    private static JsonShape.Findings of(String text) {
        return JsonShape.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String nested(int depth) {
        return "{\"a\":".repeat(depth - 1) + "{}" + "}".repeat(depth - 1);
    }

    private static String list(int items) {
        return "{\"a\":[" + String.join(",", Collections.nCopies(items, "1")) + "]}";
    }
}
