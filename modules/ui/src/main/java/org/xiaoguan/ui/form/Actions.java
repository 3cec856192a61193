package org.xiaoguan.ui.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.Violation;

/** Runs what a person asked for and shows what stands in the way. */
@ApplicationScoped
public class Actions {
    /** Runs the work; false when it was refused, with the reasons shown. */
    public boolean perform(Work work) {
        try {
            work.run();
            return true;
        } catch (BusinessException e) {
            for (Violation violation : e.violations()) {
                FacesContext.getCurrentInstance()
                        .addMessage(
                                violation.field(),
                                new FacesMessage(FacesMessage.SEVERITY_ERROR, violation.key(), null));
            }
            return false;
        }
    }

    /** What may be refused. */
    @FunctionalInterface
    public interface Work {
        void run();
    }
}
