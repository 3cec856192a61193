package org.xiaoguan.ui.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.Violation;
import org.xiaoguan.ui.text.Texts;

/**
 * Runs what a person asked for. Refusals stand at their fields and nothing typed is lost; what the database could not do
 * because of others it is asked again; an unexpected failure is logged and its number shown, never its text.
 */
@ApplicationScoped
public class Actions {
    private static final Logger LOG = Logger.getLogger(Actions.class.getName());
    private static final int ATTEMPTS = 3;

    @Inject
    Texts texts;

    private List<FailureNotes> notes;

    @Inject
    void find(@Any Instance<FailureNotes> found) {
        notes = found.stream().toList();
    }

    /** What may be refused. */
    @FunctionalInterface
    public interface Work {
        void run();
    }

    /** Runs the work; false when it was refused, with the reasons shown. */
    public boolean perform(Work work) {
        return make(() -> {
                    work.run();
                    return true;
                })
                .isPresent();
    }

    /** Runs the work and hands over what it made; empty when it was refused, with the reasons shown. */
    public <T> Optional<T> make(Supplier<T> work) {
        if (hasErrors()) {
            return Optional.empty();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return Optional.of(work.get());
            } catch (RuntimeException e) {
                if (attempt < ATTEMPTS && Failures.isPassing(e)) {
                    LOG.log(Level.INFO, "Attempt {0} met another transaction and is repeated", attempt);
                    continue;
                }
                show(e);
                return Optional.empty();
            }
        }
    }

    /** A short note of success; it survives {@link #to}. */
    public void done(String key, Serializable... arguments) {
        FacesContext.getCurrentInstance()
                .addMessage(
                        null,
                        new FacesMessage(FacesMessage.SEVERITY_INFO, texts.format(key, (Object[]) arguments), null));
    }

    /** A warning that stays in the page. */
    public void warn(String key, Serializable... arguments) {
        FacesContext.getCurrentInstance()
                .addMessage(
                        null,
                        new FacesMessage(FacesMessage.SEVERITY_WARN, texts.format(key, (Object[]) arguments), null));
    }

    /** What an action returns to lead to another page, such as {@code /projects/project/view?id=5}. */
    public String to(String address) {
        String[] parts = address.split("\\?", 2);
        CarriedMessages.keep(FacesContext.getCurrentInstance(), parts[0]);
        return parts[0] + "?faces-redirect=true" + (parts.length == 2 ? "&" + parts[1] : "");
    }

    /** Leads to an address that itself leads on to some page, such as the start page: what was said is shown there. */
    public void redirect(String address) {
        FacesContext context = FacesContext.getCurrentInstance();
        CarriedMessages.keep(context, null);
        try {
            context.getExternalContext().redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an action returns to lead to the page of a record. */
    public String to(String path, long id) {
        return to(path + "?id=" + id);
    }

    /** Shows a broken rule at its field, or on top when it has none. */
    public void show(Violation violation) {
        FieldFinder.refuse(violation, texts.of(violation));
    }

    private void show(RuntimeException failure) {
        Optional<BusinessException> refusal = Failures.refusal(failure);
        if (refusal.isPresent()) {
            refusal.get().violations().forEach(this::show);
            for (FailureNotes source : notes) {
                source.of(refusal.get()).forEach(note -> global(FacesMessage.SEVERITY_WARN, note));
            }
            return;
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, "Error " + reference, failure);
        global(FacesMessage.SEVERITY_ERROR, texts.format("error.unexpected", reference));
    }

    private static void global(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }

    /** Cells of a line grid complain without stopping the request; nothing is stored then all the same. */
    private static boolean hasErrors() {
        FacesMessage.Severity highest = FacesContext.getCurrentInstance().getMaximumSeverity();
        return highest != null && highest.compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
    }
}
