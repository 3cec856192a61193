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
            texts = FacesContext.getCurrentInstance().getMessageList(null).stream()
                    .filter(message -> FacesMessage.SEVERITY_INFO.equals(message.getSeverity()))
                    .map(FacesMessage::getSummary)
                    .toList();
        }
        return texts;
    }
}
