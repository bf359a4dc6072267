package org.spineboard.it;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Files that somebody hands in, made when they are needed. */
public final class Handed {
    private Handed() {}

    /** A PDF of one page with this line of text. */
    public static byte[] pdf(String line) {
        return pdf(line, "", 0);
    }

    /** The same, with something more in its catalogue, and longer by some bytes nobody reads. */
    public static byte[] pdf(String line, String catalogue, int more) {
        String content = "BT /F1 12 Tf 50 700 Td (" + line + ") Tj ET";
        String[] objects = {
            "<< /Type /Catalog /Pages 2 0 R " + catalogue + ">>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                    + " /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
            "<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream",
            "<< /Length " + more + " >>\nstream\n" + "x".repeat(more) + "\nendstream"
        };
        StringBuilder file = new StringBuilder("%PDF-1.7\n");
        StringBuilder table = new StringBuilder("xref\n0 6\n0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            table.append("%010d 00000 n \n".formatted(file.length()));
            file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int start = file.length();
        file.append(table).append("trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n");
        return text(file.append(start).append("\n%%EOF\n").toString());
    }

    /** A PNG that says it is that large; its picture is a few bytes. */
    public static byte[] png(int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(text("\u0089PNG\r\n\u001a\n"));
        chunk(out, "IHDR", joined(number(width), number(height), new byte[] {1, 0, 0, 0, 0}));
        chunk(out, "IDAT", packed(new byte[(width / 8 + 1) * Math.min(height, 8)]));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /** Latin-1 bytes. */
    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** One behind the other. */
    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /** The file every scanner reports and that does nothing. */
    public static byte[] eicar() {
        return text("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*");
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
        byte[] named = joined(text(type), content);
        CRC32 sum = new CRC32();
        sum.update(named);
        out.writeBytes(joined(number(content.length), named, number((int) sum.getValue())));
    }

    private static byte[] number(int value) {
        return new byte[] {(byte) (value >>> 24), (byte) (value >>> 16), (byte) (value >>> 8), (byte) value};
    }

    private static byte[] packed(byte[] raw) {
        Deflater deflater = new Deflater();
        deflater.setInput(raw);
        deflater.finish();
        byte[] buffer = new byte[raw.length + 64];
        int length = deflater.deflate(buffer);
        deflater.end();
        return Arrays.copyOf(buffer, length);
    }
}
