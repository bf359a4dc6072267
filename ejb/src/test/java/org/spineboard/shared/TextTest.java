package org.spineboard.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    @Test
    void isComposedAndTrimmed() {
        assertThat(Text.line("  Zu\u0308rich ", 6)).isEqualTo("Z\u00fcrich");
    }

    @Test
    void lengthCountsWhatPeopleTypeNotItsEncoding() {
        assertThat(Text.line("\uD83E\uDDB4".repeat(35), Text.TITLE)).hasSize(70);
        assertThatThrownBy(() -> Text.line("a".repeat(36), Text.TITLE)).isInstanceOf(TextRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\nb", "a\u009bb", "a\uD800b"})
    void aLineHoldsNoControlCharacter(String raw) {
        assertThatThrownBy(() -> Text.line(raw, 10)).isInstanceOf(TextRefused.class);
    }

    @Test
    void aParagraphKeepsItsLines() {
        assertThat(Text.paragraph("one\r\ntwo\tthree\rfour", 40)).isEqualTo("one\ntwo\tthree\nfour");
        assertThatThrownBy(() -> Text.paragraph("a\u0000", 40)).isInstanceOf(TextRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann\u202Ea", "An\u200Bna", "\uFEFFAnna"})
    void aNameHidesNothing(String raw) {
        assertThatThrownBy(() -> Text.name(raw, 70)).isInstanceOf(TextRefused.class);
    }

    @Test
    void anyTextIsTakenOrRefusedButNeverBreaksTheField() {
        Random random = new Random(7);
        for (int round = 0; round < 10_000; round++) {
            String raw = randomText(random);
            String kept = keptOrEmpty(raw);
            assertThat(kept.codePointCount(0, kept.length())).isLessThanOrEqualTo(Text.SHORT);
            assertThat(kept).doesNotContain("\u0000");
        }
    }

    private static String keptOrEmpty(String raw) {
        try {
            return Text.line(raw, Text.SHORT);
        } catch (TextRefused refused) {
            return "";
        }
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(120), 0, Character.MAX_CODE_POINT + 1).forEach(text::appendCodePoint);
        return text.toString();
    }
}
