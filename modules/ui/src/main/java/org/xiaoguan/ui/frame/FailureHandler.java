package org.xiaoguan.ui.frame;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.xiaoguan.shared.Beans;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.ui.draft.DraftRescue;
import org.xiaoguan.ui.form.Failures;
import org.xiaoguan.ui.text.Texts;

/**
 * What happens when a page fails: no such record and no permission become 404 and 403; an expired view opens anew with
 * what was typed; anything else is logged under a number and shown as 500 or, in the midst of work, as a message.
 */
public class FailureHandler extends ExceptionHandlerWrapper {
    private static final Logger LOG = Logger.getLogger(FailureHandler.class.getName());

    /** Puts the handler before the one of the server. */
    public static class Factory extends ExceptionHandlerFactory {
        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new FailureHandler(getWrapped().getExceptionHandler());
        }
    }

    FailureHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        if (events.hasNext()) {
            Throwable failure = events.next().getContext().getException();
            FacesContext faces = FacesContext.getCurrentInstance();
            if (!faces.getResponseComplete()) {
                answer(faces, failure);
            }
            for (Iterator<ExceptionQueuedEvent> all =
                            getUnhandledExceptionQueuedEvents().iterator();
                    all.hasNext(); ) {
                all.next();
                all.remove();
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, Throwable failure) {
        ExternalContext external = faces.getExternalContext();
        try {
            if (expired(failure)) {
                openAnew(faces);
                return;
            }
            Optional<BusinessException> refusal = Failures.refusal(failure);
            boolean forged = refusal.isEmpty() && Failures.isForged(failure);
            int status = refusal.map(FailureHandler::status)
                    .orElse(forged ? HttpServletResponse.SC_BAD_REQUEST : HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            String reference = UUID.randomUUID().toString().substring(0, 8);
            if (forged) {
                LOG.log(Level.INFO, "Error {0}: {1}", new Object[] {reference, failure});
            } else if (refusal.isEmpty()) {
                LOG.log(Level.SEVERE, "Error " + reference, failure);
            }
            if (external.isResponseCommitted()) {
                faces.responseComplete();
                return;
            }
            external.getRequestMap().put(ErrorPage.REFERENCE, refusal.isEmpty() ? reference : null);
            external.responseReset();
            external.responseSendError(status, Beans.of(Texts.class).get("error.page.500.title"));
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leads to the page that was sent, with what was typed there. */
    static void openAnew(FacesContext faces) throws IOException {
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        String address = Beans.of(DraftRescue.class).keep(request);
        external.redirect(request.getContextPath() + address);
        faces.responseComplete();
    }

    private static boolean expired(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewExpiredException) {
                return true;
            }
        }
        return false;
    }

    private static int status(BusinessException refusal) {
        return switch (refusal.violations().get(0).key()) {
            case "error.not-found" -> HttpServletResponse.SC_NOT_FOUND;
            case "error.access-denied" -> HttpServletResponse.SC_FORBIDDEN;
            default -> HttpServletResponse.SC_BAD_REQUEST;
        };
    }
}
