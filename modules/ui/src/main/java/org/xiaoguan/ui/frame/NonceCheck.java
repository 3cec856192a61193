package org.xiaoguan.ui.frame;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.csp.CspException;

/**
 * A form that comes without the nonce of its page was not sent by that page as it stands now: it opens anew with what was
 * typed, and nothing is done. PrimeFaces would notice only after the action, and fail.
 */
public class NonceCheck implements PhaseListener {
    @Override
    public void beforePhase(PhaseEvent event) {}

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        boolean sent = faces.isPostback() || faces.getPartialViewContext().isAjaxRequest();
        if (!sent || faces.getViewRoot() == null || faces.getResponseComplete()) {
            return;
        }
        try {
            PrimeFacesContext.getCspState(faces).getNonce();
        } catch (CspException e) {
            openAnew(faces);
        }
    }

    private static void openAnew(FacesContext faces) {
        try {
            FailureHandler.openAnew(faces);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
