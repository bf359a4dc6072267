package org.spineboard.board.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.spineboard.board.letter.LetterText.Line;
import org.spineboard.column.ColumnMap;
import org.spineboard.column.Spines;

class LetterPaperTest {
    private static final double SOME_INK = 0.005;

    @Test
    void whatIsWrittenStandsOnThePaperAsItIs() throws IOException {
        LetterText text = new LetterText(
                "Outcome",
                List.of(new Line("Patient", "BRÂNZĂ, Ștefan <script>alert(1)</script>")),
                "Łódź & Co",
                List.of(new Line("Rationale", "First line\nSecond line")),
                List.of("Signed"),
                null);

        byte[] pdf = new LetterPaper().print(text);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("BRÂNZĂ, Ștefan <script>alert(1)</script>", "Łódź & Co", "Second line", "1 / 1");
        }
    }

    @Test
    void aCharacterWithoutAGlyphStopsNoLetter() {
        LetterText text =
                new LetterText("Outcome", List.of(new Line("Patient", "王芳 👍")), "", List.of(), List.of(), null);

        assertThat(new LetterPaper().print(text)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void theSpineIsDrawnAsLinesWithTheSameInWordsBesideIt() throws IOException {
        ColumnMap map = ColumnMap.of(Spines.levels(), List.of(Spines.lesion("9"), Spines.irradiated()));
        LetterText text = new LetterText("Outcome", List.of(), "", List.of(), List.of(), map);

        byte[] pdf = new LetterPaper().print(text);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(1);
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("T8, lytic (L), SINS 9 to 12, ESCC 1c, pedicle or joint left,"
                            + " earlier radiotherapy 30 Gy in 10");
            assertThat(darkShare(new PDFRenderer(document).renderImage(1, 1))).isGreaterThan(SOME_INK);
            assertThat(page.getResources().getXObjectNames())
                    .noneMatch(name -> page.getResources().isImageXObject(name));
        }
    }

    private static double darkShare(BufferedImage page) {
        int[] dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        return (double) IntStream.of(dots).filter(dot -> (dot & 0xFF) < 0x80).count() / dots.length;
    }
}
