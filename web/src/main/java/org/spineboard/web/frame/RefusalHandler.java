package org.spineboard.web.frame;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.primefaces.csp.CspException;
import org.spineboard.shared.DomainException;

/**
 * The one place where an exception of a page becomes something a person can use. A broken rule after a button is a
 * message on the same page, and what was typed stays; on opening a page it is "not found", so that nobody learns what
 * exists. Everything else is a failure: an error page, or for a partial request a status that the script of the frame
 * turns into a dialog without touching the page.
 */
class RefusalHandler extends ExceptionHandlerWrapper {
    private static final Logger LOG = Logger.getLogger(RefusalHandler.class);

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        if (!events.hasNext()) {
            return;
        }
        Throwable thrown = events.next().getContext().getException();
        DomainException refusal = find(thrown, DomainException.class);
        if (refusal != null && faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            events.remove();
            say(faces, refusal);
            return;
        }
        int status = status(faces, refusal, thrown);
        if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            // The message may hold what a user typed; kind and place are enough to find the fault.
            LOG.error("Page failed: " + Faults.outline(thrown));
            LOG.debug("Page failed, with what may be a user's text", thrown);
        }
        events.remove();
        answer(faces, status);
    }

    private static void say(FacesContext faces, DomainException refusal) {
        String text = Words.of(refusal.key(), refusal.args());
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        faces.renderResponse();
    }

    /** Whether what was sent belongs to a page that looks different from the one at this address. */
    private static boolean isOfAnotherPage(FacesContext faces) {
        return faces.isPostback() && faces.getCurrentPhaseId() == PhaseId.RESTORE_VIEW;
    }

    private static int status(FacesContext faces, @Nullable DomainException refusal, Throwable thrown) {
        if (refusal != null) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (find(thrown, ViewExpiredException.class) != null) {
            return HttpServletResponse.SC_CONFLICT;
        }
        if (find(thrown, CspException.class) != null) {
            // A form that did not come from a page of ours: the page's script would have sent its nonce along.
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        if (isOfAnotherPage(faces)) {
            LOG.warn("Page not restored: " + Faults.outline(thrown));
            return HttpServletResponse.SC_CONFLICT;
        }
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private static void answer(FacesContext faces, int status) {
        ExternalContext external = faces.getExternalContext();
        try {
            if (!external.isResponseCommitted()) {
                external.responseReset();
                external.responseSendError(status, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    private static <T extends Throwable> @Nullable T find(Throwable thrown, Class<T> kind) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return kind.cast(cause);
            }
        }
        return null;
    }
}
