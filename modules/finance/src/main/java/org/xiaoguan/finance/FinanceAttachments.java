package org.xiaoguan.finance;

import static org.xiaoguan.finance.FinancePermissions.INVOICE_CREATE;
import static org.xiaoguan.finance.FinancePermissions.INVOICE_VIEW;
import static org.xiaoguan.finance.FinancePermissions.RECEIPT_CREATE;
import static org.xiaoguan.finance.FinancePermissions.RECEIPT_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xiaoguan.administration.api.AttachmentAccess;
import org.xiaoguan.administration.api.AttachmentGuard;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.projects.api.Projects;

/** Files of receipts and invoices, within the scope of their project. */
@Stateless
public class FinanceAttachments implements AttachmentGuard {
    @PersistenceContext
    EntityManager em;

    @Inject
    Projects projects;

    @Open("tells of the caller's own rights")
    @Override
    public Optional<AttachmentAccess> access(String kind, long recordId) {
        return switch (kind) {
            case "finance.receipt" -> Optional.of(of("Receipt", recordId, RECEIPT_VIEW, RECEIPT_CREATE));
            case "finance.invoice" -> Optional.of(of("Invoice", recordId, INVOICE_VIEW, INVOICE_CREATE));
            default -> Optional.empty();
        };
    }

    private AttachmentAccess of(String entity, long recordId, String view, String create) {
        List<Long> project = em.createQuery("select x.projectId from " + entity + " x where x.id = :id", Long.class)
                .setParameter("id", recordId)
                .getResultList();
        if (project.isEmpty()) {
            return AttachmentAccess.NONE;
        }
        Set<String> reaching = projects.reaching(project.get(0), Set.of(view, create));
        return new AttachmentAccess(reaching.contains(view), reaching.contains(create));
    }
}
