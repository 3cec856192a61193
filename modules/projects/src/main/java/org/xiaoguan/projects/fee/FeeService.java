package org.xiaoguan.projects.fee;

import static org.xiaoguan.projects.ProjectsPermissions.FEE_EDIT;
import static org.xiaoguan.projects.ProjectsPermissions.FEE_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.projects.document.DocumentAccess;
import org.xiaoguan.projects.margin.Margin;
import org.xiaoguan.projects.project.Project;
import org.xiaoguan.projects.project.ProjectAccess;
import org.xiaoguan.projects.timeline.TimelineService;
import org.xiaoguan.ui.form.FormKeys;

/** Labour and other fees: paid, taken back, summed up. */
@Stateless
public class FeeService {
    private static final String SERIES = "FY";

    @PersistenceContext
    EntityManager em;

    @Inject
    ProjectAccess projects;

    @Inject
    DocumentAccess documents;

    @Inject
    TimelineService timeline;

    @Inject
    FormKeys formKeys;

    /** What the reader may do with the fee: the permissions among these that reach its project. */
    @Requires(FEE_VIEW)
    public Set<String> reaching(long id, Collection<String> permissions) {
        return documents.reaching(documents.reached(Fee.class, id, FEE_VIEW), permissions);
    }

    /** Pays a fee; the same form key again gives the one that it made first. */
    @Requires(FEE_EDIT)
    public long create(long projectId, FeeForm form, String formKey) {
        Long made = formKeys.claim(formKey, Fee.KIND);
        if (made != null) {
            return made;
        }
        Project project = projects.locked(projectId, FEE_EDIT);
        Margin before = project.margin();
        Fee fee = new Fee(project, form);
        long id = store(fee, before, "fee.event.paid");
        formKeys.fulfil(formKey, id);
        return id;
    }

    /** The invoice came later; of the form only what it says of the invoice counts. */
    @Requires(FEE_EDIT)
    public void receiveInvoice(long id, int readVersion, FeeForm form) {
        Fee fee = documents.unchanged(Fee.class, id, readVersion, FEE_EDIT);
        Margin before = fee.getProject().margin();
        fee.receiveInvoice(form);
        remember(fee, before, "fee.event.invoiced");
    }

    /**
     * Takes a fee back.
     *
     * @return id of the counter entry
     */
    @Requires(FEE_EDIT)
    public long reverse(long id, int readVersion, LocalDate on, String why) {
        Fee fee = documents.unchanged(Fee.class, id, readVersion, FEE_EDIT);
        Margin before = fee.getProject().margin();
        return store(fee.reverse(on, why), before, "fee.event.reversed");
    }

    private long store(Fee fee, Margin before, String key) {
        fee.number(documents.nextNumber(fee.getProject(), SERIES));
        em.persist(fee);
        remember(fee, before, key);
        return fee.getId();
    }

    private void remember(Fee fee, Margin before, String key) {
        Project project = fee.getProject();
        timeline.remember(
                project.getId(),
                before,
                project.margin(),
                key,
                fee.path(),
                fee.getNumber(),
                fee.getAmount(),
                fee.getPayee());
    }
}
