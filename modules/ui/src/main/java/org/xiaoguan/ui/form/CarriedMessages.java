package org.xiaoguan.ui.form;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Carries messages to the page that an action leads to. The flash of Faces would do so by a cookie, which comes too late
 * when a button was pressed twice.
 */
public class CarriedMessages implements PhaseListener {
    private static final String KEY = "xiaoguan.messages";
    private static final long MAX_AGE_MILLIS = 20_000;

    private record Carried(String path, long at, List<FacesMessage> messages) implements Serializable {}

    /** Keeps what there is to say for the page with the address. */
    static void keep(FacesContext context, String path) {
        context.getExternalContext()
                .getSessionMap()
                .put(KEY, new Carried(path, now(), new ArrayList<>(context.getMessageList())));
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (context.isPostback() || context.getExternalContext().getSession(false) == null) {
            return;
        }
        Map<String, Object> session = context.getExternalContext().getSessionMap();
        if (session.get(KEY) instanceof Carried carried
                && context.getViewRoot() != null
                && context.getViewRoot().getViewId().equals(carried.path + ".xhtml")) {
            session.remove(KEY);
            if (now() - carried.at < MAX_AGE_MILLIS) {
                carried.messages.forEach(message -> context.addMessage(null, message));
            }
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {}

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    /** How long ago a button was pressed is real time, whatever the business clock says. */
    private static long now() {
        return System.currentTimeMillis();
    }
}
