package org.spineboard.web.document;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A file as an answer: the browser takes it for what it is said to be, keeps no copy, and runs nothing in it. */
public final class FileAnswer {
    private static final String POLICY = "sandbox; default-src 'none'; img-src 'self'; style-src 'none'; "
            + "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private FileAnswer() {}

    /** Sends a PDF to be saved under that name. */
    public static void sendPdf(String name, byte[] bytes, HttpServletResponse response) throws IOException {
        send("application/pdf", Disposition.of(false, name), bytes, response);
    }

    static void send(String type, String disposition, byte[] bytes, HttpServletResponse response) throws IOException {
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", disposition);
        response.getOutputStream().write(bytes);
    }
}
