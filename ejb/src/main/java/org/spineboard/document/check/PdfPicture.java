package org.spineboard.document.check;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.spineboard.document.DocumentRefused;

/** Draws a page of a PDF that has passed the checks, so that nothing of the PDF itself reaches a browser in place. */
final class PdfPicture {
    private static final long MEMORY = 256L * 1024 * 1024;
    private static final double MOST_PIXELS = 2_000_000;
    private static final double LARGEST = 2;

    private PdfPicture() {}

    /** The page as a PNG of at most two million pixels, whatever size the page says it has. */
    static byte[] of(byte[] pdf, int page) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(pdf, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MEMORY).streamCache)) {
            if (page < 1 || page > document.getNumberOfPages()) {
                throw DocumentRefused.unknown();
            }
            PDRectangle size = document.getPage(page - 1).getCropBox();
            double area = Math.max(1, (double) size.getWidth() * size.getHeight());
            float scale = (float) Math.min(LARGEST, Math.sqrt(MOST_PIXELS / area));
            BufferedImage picture = new PDFRenderer(document).renderImage(page - 1, scale, ImageType.RGB);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        }
    }
}
