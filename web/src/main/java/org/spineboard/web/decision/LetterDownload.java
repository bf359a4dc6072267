package org.spineboard.web.decision;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.spineboard.board.letter.LetterDesk;
import org.spineboard.board.letter.LetterFile;
import org.spineboard.shared.DomainException;
import org.spineboard.web.casefile.CaseAddress;
import org.spineboard.web.document.FileAnswer;

/**
 * Hands out the letter about a case to whoever may read it; to everybody else it does not exist. Below {@code /preview}
 * stands what would be sent now.
 */
@WebServlet("/letters/*")
public class LetterDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String PREVIEW = "/preview";

    @Inject
    LetterDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            LetterFile file = file(request.getPathInfo());
            FileAnswer.sendPdf(file.name(), file.content(), response);
        } catch (DomainException notForThisPerson) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private LetterFile file(@Nullable String path) {
        String named = path == null || path.isEmpty() ? "" : path.substring(1);
        return named.endsWith(PREVIEW)
                ? desk.preview(CaseAddress.number(named.substring(0, named.length() - PREVIEW.length())))
                : desk.read(CaseAddress.number(named));
    }
}
