package org.spineboard.web.document;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.spineboard.document.DocumentFile;
import org.spineboard.document.Documents;
import org.spineboard.document.SniffedType;
import org.spineboard.shared.DomainException;
import org.spineboard.web.casefile.CaseAddress;

/**
 * Hands out one document under its id to whoever may read its case; to everybody else it does not exist. Whatever is in
 * it, the browser takes it for what was sniffed and runs nothing.
 */
@WebServlet("/documents/*")
public class DocumentDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String POLICY = "sandbox; default-src 'none'; img-src 'self'; style-src 'none'; "
            + "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    @Inject
    Documents documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(documents.open(CaseAddress.id(afterSlash(request.getPathInfo()))), response);
        } catch (DomainException notForThisPerson) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(DocumentFile file, HttpServletResponse response) throws IOException {
        SniffedType type = file.document().type();
        response.setContentType(type.mediaType());
        response.setContentLength(file.bytes().length);
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                Disposition.of(type.isImage(), file.document().name()));
        response.getOutputStream().write(file.bytes());
    }

    private static String afterSlash(@Nullable String path) {
        return path == null || path.isEmpty() ? "" : path.substring(1);
    }
}
