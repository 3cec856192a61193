package org.xiaoguan.ui.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.xiaoguan.ui.text.Texts;

/** What a person reads when a page could not be shown; never a stack trace. */
@Named("errorPage")
@RequestScoped
public class ErrorPage {
    /** Request attribute with the number of a failure that is logged already. */
    static final String REFERENCE = "xiaoguan.reference";

    private static final Logger LOG = Logger.getLogger(ErrorPage.class.getName());

    @Inject
    private HttpServletRequest request;

    @Inject
    private Texts texts;

    private String reference;

    public int getStatus() {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 500;
    }

    public String getTitle() {
        return texts.get("error.page." + kind() + ".title");
    }

    public String getText() {
        return texts.get("error.page." + kind() + ".text");
    }

    /** Number under which the log tells more; null when there is nothing to tell. */
    public String getReference() {
        if (reference == null && request.getAttribute(REFERENCE) instanceof String known) {
            reference = known;
        } else if (reference == null
                && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause) {
            reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.log(
                    Level.SEVERE,
                    "Error " + reference + " at " + request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                    cause);
        }
        return reference;
    }

    private int kind() {
        int status = getStatus();
        return status == 403 || status == 404 ? status : 500;
    }
}
