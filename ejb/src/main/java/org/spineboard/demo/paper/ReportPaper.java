package org.spineboard.demo.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Prints a report on one page, as another system of the hospital would send it. */
public final class ReportPaper {
    private static final float LEFT = 64;
    private static final float TOP = 770;
    private static final float LINE = 15;
    private static final float TEXT = 11;
    private static final float HEAD = 17;
    private static final int LONGEST = 92;

    private final PDFont plain = new PDType1Font(FontName.HELVETICA);
    private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
    private final PDPageContentStream page;

    private ReportPaper(PDPageContentStream page) {
        this.page = page;
    }

    /**
     * What stands on it.
     *
     * @param number the patient's NHS number, empty where there is none
     */
    public record Paper(String title, String day, String name, String born, String number, List<Part> parts) {
        public Paper {
            parts = List.copyOf(parts);
        }

        /** A heading and what is under it. */
        public record Part(String heading, List<String> lines) {
            public Part {
                lines = List.copyOf(lines);
            }
        }
    }

    /** The paper as a PDF. */
    public static byte[] of(Paper paper) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage sheet = new PDPage(PDRectangle.A4);
            document.addPage(sheet);
            document.getDocumentInformation().setTitle(paper.title());
            try (PDPageContentStream page = new PDPageContentStream(document, sheet)) {
                new ReportPaper(page).print(paper);
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(Paper paper) throws IOException {
        page.beginText();
        page.setLeading(LINE);
        page.newLineAtOffset(LEFT, TOP);
        line(bold, HEAD, paper.title());
        line(plain, TEXT, "Regional Spine Centre, radiology, " + paper.day());
        page.newLine();
        line(bold, TEXT, printable(paper.name()));
        line(plain, TEXT, paper.born() + (paper.number().isEmpty() ? "" : "    NHS No. " + spaced(paper.number())));
        for (Paper.Part part : paper.parts()) {
            page.newLine();
            line(bold, TEXT, part.heading());
            for (String one : wrapped(part.lines())) {
                line(plain, TEXT, one);
            }
        }
        page.endText();
    }

    private void line(PDFont font, float size, String text) throws IOException {
        page.setFont(font, size);
        page.showText(text);
        page.newLine();
    }

    private static String spaced(String number) {
        return number.substring(0, 3) + " " + number.substring(3, 6) + " " + number.substring(6);
    }

    /** The letters the printer's own fonts have; a name without any of them is left to the number. */
    private static String printable(String name) {
        String latin = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\x20-\\x7E]+", "");
        return latin.replaceAll("[^A-Za-z]+", "").isEmpty() ? "Name: see number" : latin;
    }

    private static List<String> wrapped(List<String> texts) {
        List<String> lines = new ArrayList<>();
        for (String text : texts) {
            String rest = printable(text);
            while (rest.length() > LONGEST) {
                int end = rest.lastIndexOf(' ', LONGEST);
                lines.add(rest.substring(0, end));
                rest = rest.substring(end + 1);
            }
            lines.add(rest);
        }
        return lines;
    }
}
