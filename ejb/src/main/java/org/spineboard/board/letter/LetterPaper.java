package org.spineboard.board.letter;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.spineboard.column.ColumnMap;
import org.spineboard.column.ColumnRow;
import org.spineboard.column.RowWords;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Puts a letter on paper: A4, tagged, its font embedded. Text is put in as text and never as markup. */
@ApplicationScoped
class LetterPaper {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String FAMILY = "Letter";

    /** What the printer tells about its work is of no use, and goes past the server's logs. */
    @PostConstruct
    void keepQuiet() {
        XRLog.setLoggingEnabled(false);
    }

    /** The letter as a PDF. */
    byte[] print(LetterText text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            TrueTypeFont letters = letters();
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.useFont(new PDFontSupplier(PDType0Font.load(document, letters, true)), FAMILY);
            builder.useObjectDrawerFactory(new LetterColumn(text.spine(), letters));
            builder.withW3cDocument(page(text), "letter:");
            builder.toStream(out);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Without ligatures: looking for them costs half of the printing, and who copies the text gets it letter by letter. */
    private static TrueTypeFont letters() throws IOException {
        try (InputStream file = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT))) {
            TrueTypeFont letters = new TTFParser().parse(new RandomAccessReadBuffer(file));
            letters.setEnableGsub(false);
            return letters;
        }
    }

    private static Document page(LetterText text) {
        Document page = empty();
        Element html = page.createElement("html");
        html.setAttribute("lang", "en");
        page.appendChild(html);
        Element head = child(html, "head", "");
        child(head, "title", text.title());
        child(head, "style", style());
        Element body = child(html, "body", "");
        child(body, "h1", text.title());
        table(body, "who", text.head());
        child(body, "p", text.greeting());
        table(body, "what", text.lines());
        text.foot().forEach(sentence -> child(body, "p", sentence));
        if (text.spine() != null) {
            spine(body, text.spine());
        }
        return page;
    }

    /** A page of its own: the map, and beside it the same in words. */
    private static void spine(Element body, ColumnMap map) {
        Element heading = child(body, "h1", LetterWriting.say("spine.title"));
        heading.setAttribute("class", "spine");
        Element row = child(child(body, "table", ""), "tr", "");
        Element drawing = child(child(row, "td", ""), "object", "");
        drawing.setAttribute("type", LetterColumn.TYPE);
        Element words = child(row, "td", "");
        map.rows().stream()
                .filter(ColumnRow::isMarked)
                .map(level -> RowWords.of(level, LetterColumn::say).name())
                .forEach(name -> child(words, "p", name));
    }

    private static void table(Element body, String kind, Iterable<LetterText.Line> lines) {
        Element table = child(body, "table", "");
        table.setAttribute("class", kind);
        for (LetterText.Line line : lines) {
            Element row = child(table, "tr", "");
            child(row, "th", line.label());
            child(row, "td", line.words());
        }
    }

    private static Element child(Element parent, String name, String text) {
        Element element = parent.getOwnerDocument().createElement(name);
        element.appendChild(parent.getOwnerDocument().createTextNode(text));
        parent.appendChild(element);
        return element;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String style() {
        try (InputStream sheet = Objects.requireNonNull(LetterPaper.class.getResourceAsStream("letter.css"))) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
