package org.xiaoguan.ui.form;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xiaoguan.shared.Beans;
import org.xiaoguan.shared.BusinessClock;

/**
 * Carries messages to the page that an action leads to. The flash of Faces would do so by a cookie, which comes too late
 * when a button was pressed twice.
 */
public class CarriedMessages implements PhaseListener {
    private static final String KEY = "xiaoguan.messages";
    private static final Duration MAX_AGE = Duration.ofSeconds(20);

    private record Carried(String path, Instant at, List<FacesMessage> messages) implements Serializable {
        boolean leadsTo(String viewId) {
            return path == null || viewId.equals(path + ".xhtml");
        }
    }

    /** Keeps what there is to say for the page with the address; for whichever is next without one. */
    public static void keep(FacesContext context, String path) {
        context.getExternalContext()
                .getSessionMap()
                .put(KEY, new Carried(path, now(), new ArrayList<>(context.getMessageList())));
    }

    /** Says something on the page that comes next, after what no page of its own did. */
    public static void say(HttpServletRequest request, FacesMessage.Severity severity, String text) {
        List<FacesMessage> messages = new ArrayList<>(List.of(new FacesMessage(severity, text, null)));
        request.getSession().setAttribute(KEY, new Carried(null, now(), messages));
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
                && carried.leadsTo(context.getViewRoot().getViewId())) {
            session.remove(KEY);
            if (now().isBefore(carried.at.plus(MAX_AGE))) {
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

    private static Instant now() {
        return Beans.of(BusinessClock.class).now();
    }
}
