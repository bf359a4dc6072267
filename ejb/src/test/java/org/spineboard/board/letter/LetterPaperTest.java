package org.spineboard.board.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.spineboard.board.letter.LetterText.Line;

class LetterPaperTest {
    @Test
    void whatIsWrittenStandsOnThePaperAsItIs() throws IOException {
        LetterText text = new LetterText(
                "Outcome",
                List.of(new Line("Patient", "BRÂNZĂ, Ștefan <script>alert(1)</script>")),
                "Łódź & Co",
                List.of(new Line("Rationale", "First line\nSecond line")),
                List.of("Signed"));

        byte[] pdf = new LetterPaper().print(text);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("BRÂNZĂ, Ștefan <script>alert(1)</script>", "Łódź & Co", "Second line", "1 / 1");
        }
    }

    @Test
    void aCharacterWithoutAGlyphStopsNoLetter() {
        LetterText text = new LetterText("Outcome", List.of(new Line("Patient", "王芳 👍")), "", List.of(), List.of());

        assertThat(new LetterPaper().print(text)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }
}
