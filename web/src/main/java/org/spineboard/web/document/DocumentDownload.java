package org.spineboard.web.document;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spineboard.document.DocumentFile;
import org.spineboard.document.Documents;
import org.spineboard.document.PagePicture;
import org.spineboard.document.SniffedType;
import org.spineboard.shared.DomainException;
import org.spineboard.web.casefile.CaseAddress;

/**
 * Hands out one document under its id to whoever may read its case; to everybody else it does not exist. Whatever is in
 * it, the browser takes it for what was sniffed and runs nothing. A PDF is saved; in place, its
 * pages are shown as pictures.
 */
@WebServlet("/documents/*")
public class DocumentDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PAGE = Pattern.compile("([0-9a-f-]{36})/pages/([1-9]\\d{0,3})");

    @Inject
    Documents documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Matcher page = PAGE.matcher(afterSlash(request.getPathInfo()));
            if (page.matches()) {
                int number = Integer.parseInt(page.group(2));
                sendPage(documents.page(CaseAddress.id(page.group(1)), number), response);
            } else {
                send(documents.open(CaseAddress.id(afterSlash(request.getPathInfo()))), response);
            }
        } catch (DomainException notForThisPerson) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(DocumentFile file, HttpServletResponse response) throws IOException {
        SniffedType type = file.document().type();
        String disposition = Disposition.of(type.isImage(), file.document().name());
        FileAnswer.send(type.mediaType(), disposition, file.bytes(), response);
    }

    private static void sendPage(PagePicture picture, HttpServletResponse response) throws IOException {
        String name = picture.document().name() + "-" + picture.page() + ".png";
        FileAnswer.send(SniffedType.PNG.mediaType(), Disposition.of(true, name), picture.png(), response);
    }

    private static String afterSlash(@Nullable String path) {
        return path == null || path.isEmpty() ? "" : path.substring(1);
    }
}
