package org.spineboard.document.check;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** Files to try the checks with, made when they are needed. */
final class Files {
    private Files() {}

    /** A PDF of one page that says this. */
    static byte[] pdf(String text) {
        return pdf(text, 1, false);
    }

    static byte[] pdf(String text, int pages, boolean script) {
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage());
            }
            try (PDPageContentStream content = new PDPageContentStream(document, document.getPage(0))) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(text);
                content.endText();
            }
            if (script) {
                document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] image(String format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PNG that says it is that large, and is tiny. */
    static byte[] png(int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        byte[] header = new byte[13];
        number(header, 0, width);
        number(header, 4, height);
        header[8] = 1;
        chunk(out, "IHDR", header);
        chunk(out, "IDAT", packed(new byte[512]));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    static byte[] dicom(String preamble) {
        byte[] file = new byte[400];
        byte[] start = preamble.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(start, 0, file, 0, start.length);
        System.arraycopy("DICM".getBytes(StandardCharsets.ISO_8859_1), 0, file, 128, 4);
        return file;
    }

    static byte[] zip() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("run.exe"));
                zip.write(text("MZ"));
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PDF whose only stream unpacks to this much of nothing, packed once or twice. */
    static byte[] bomb(int megabytes, boolean twice) {
        byte[] stream = packed(new byte[megabytes * 1024 * 1024]);
        return joined(
                text("%PDF-1.7\n1 0 obj\n<< /Filter /FlateDecode >>\nstream\n"),
                twice ? packed(stream) : stream,
                text("\nendstream\nendobj\ntrailer\n<< >>\nstartxref\n0\n%%EOF\n"));
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] packed(byte[] raw) {
        Deflater deflater = new Deflater();
        deflater.setInput(raw);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[65_536];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
        byte[] length = new byte[4];
        number(length, 0, content.length);
        byte[] named = joined(text(type), content);
        CRC32 sum = new CRC32();
        sum.update(named);
        byte[] check = new byte[4];
        number(check, 0, (int) sum.getValue());
        out.writeBytes(joined(length, named, check));
    }

    private static void number(byte[] to, int at, int value) {
        for (int i = 0; i < 4; i++) {
            to[at + i] = (byte) (value >>> (24 - 8 * i));
        }
    }
}
