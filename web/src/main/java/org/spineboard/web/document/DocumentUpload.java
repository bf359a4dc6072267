package org.spineboard.web.document;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.spineboard.document.DocumentRefused;
import org.spineboard.document.Documents;
import org.spineboard.document.Refusal;
import org.spineboard.document.StoreDocument;
import org.spineboard.document.StoredAs;
import org.spineboard.document.check.DocumentCheck;
import org.spineboard.shared.CaseNumber;
import org.spineboard.shared.DomainException;
import org.spineboard.web.casefile.CaseAddress;
import org.spineboard.web.frame.Words;

/**
 * Takes one file as the body of one request, its name in a header that no form of another site can send. Nothing is
 * kept before the last byte is there, and each file has an answer of its own.
 */
@WebServlet("/uploads/*")
public class DocumentUpload extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String NAME = "X-File-Name";
    private static final int UNPROCESSABLE = 422;

    /** Files are held in memory while they are looked at, so not many at once. */
    private static final Semaphore PLACES = new Semaphore(2, true);

    private static final int PATIENCE_SECONDS = 20;

    @Inject
    Documents documents;

    /** What becomes of the file, for the script of the page. */
    private enum Outcome {
        STORED,
        BEFORE,
        REFUSED,
        /** Refused unless the person confirms it. */
        CONFIRM
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getHeader(NAME);
        if (name == null) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (request.getContentLengthLong() < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (request.getContentLengthLong() > DocumentCheck.MOST_BYTES) {
            answer(
                    response,
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    Outcome.REFUSED,
                    refusal(Refusal.TOO_LARGE));
        } else if (hasPlace()) {
            try {
                take(request, decoded(name), response);
            } finally {
                PLACES.release();
            }
        } else {
            answer(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, Outcome.REFUSED, Words.of("document.busy"));
        }
    }

    /** Waits a little for those before; nothing of the file is read meanwhile. */
    private static boolean hasPlace() {
        try {
            return PLACES.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void take(HttpServletRequest request, String name, HttpServletResponse response) throws IOException {
        try {
            StoredAs stored = documents.store(order(request, name));
            Outcome outcome = stored.before() ? Outcome.BEFORE : Outcome.STORED;
            answer(response, HttpServletResponse.SC_OK, outcome, Words.of("document.outcome." + outcome));
        } catch (DocumentRefused refused) {
            boolean confirmable = refused.key().equals(key(Refusal.OTHER_PATIENT));
            answer(response, UNPROCESSABLE, confirmable ? Outcome.CONFIRM : Outcome.REFUSED, Words.of(refused.key()));
        } catch (DomainException notForThisPerson) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static StoreDocument order(HttpServletRequest request, String name) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        CaseNumber number = CaseAddress.number(path);
        UUID study = id(request.getParameter("study"));
        boolean confirmed = "yes".equals(request.getParameter("confirmed"));
        String declared = Optional.ofNullable(request.getContentType()).orElse("");
        byte[] bytes = new byte[request.getContentLength()];
        if (request.getInputStream().readNBytes(bytes, 0, bytes.length) < bytes.length) {
            throw new EOFException("The file did not arrive whole");
        }
        return new StoreDocument(number, name, declared, bytes, study, confirmed);
    }

    /** The name as the person's computer has it; what is not encoded well is refused as a name. */
    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text == null || text.isEmpty() ? null : CaseAddress.id(text);
    }

    private static String refusal(Refusal refusal) {
        return Words.of(key(refusal));
    }

    private static String key(Refusal refusal) {
        return "document.refused." + refusal;
    }

    private static void answer(HttpServletResponse response, int status, Outcome outcome, String text)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/json; charset=UTF-8");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("outcome", outcome.name())
                        .add("text", text)
                        .build()
                        .toString());
    }
}
