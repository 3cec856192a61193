package org.xiaoguan.ui.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;

/** Short notes of success, which go by themselves; failures stay in the page. */
@Named("toast")
@RequestScoped
public class Toast {
    private List<String> texts;

    public List<String> getTexts() {
        if (texts == null) {
            texts = texts(FacesMessage.SEVERITY_INFO);
        }
        return texts;
    }

    /** What a page without a form has to say of a failure. */
    public List<String> getRefusals() {
        return texts(FacesMessage.SEVERITY_ERROR);
    }

    /** What a page without a form has to say of what was done but in part; it stays. */
    public List<String> getWarnings() {
        return texts(FacesMessage.SEVERITY_WARN);
    }

    private static List<String> texts(FacesMessage.Severity severity) {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .filter(message -> severity.equals(message.getSeverity()))
                .map(FacesMessage::getSummary)
                .toList();
    }
}
