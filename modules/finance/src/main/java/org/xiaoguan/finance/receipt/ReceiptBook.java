package org.xiaoguan.finance.receipt;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Map;
import org.xiaoguan.administration.api.Numbers;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.projects.api.ProjectSummary;
import org.xiaoguan.projects.api.Projects;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.CurrentUser;

/** Enters movements of money under their numbers. The project is locked by then: its booking comes first. */
@Stateless
public class ReceiptBook {
    private static final String REASON = "the calling service asks for the permission";
    private static final String RECEIPT_NUMBER = "SK-{yyyyMM}-{0000}";
    private static final String REFUND_NUMBER = "TK-{yyyyMM}-{0000}";

    @PersistenceContext
    EntityManager em;

    @Inject
    Projects projects;

    @Inject
    People people;

    @Inject
    Numbers numbers;

    @Inject
    CurrentUser user;

    @Inject
    BusinessClock clock;

    /** The project that a person chose in a form. */
    @Open(REASON)
    public ProjectSummary chosen(Long projectId, String permission) {
        if (projectId == null) {
            throw BusinessException.at("projectId", "receipt.project.none");
        }
        return projects.reached(projectId, permission);
    }

    /** The entry, when the permission reaches its project. */
    @Open(REASON)
    public Receipt reached(long id, String permission) {
        Receipt receipt = em.find(Receipt.class, id);
        if (receipt == null) {
            throw new NotFoundException();
        }
        projects.reached(receipt.getProjectId(), permission);
        return receipt;
    }

    /** Stores the entry and tells the project's time line. */
    @Open(REASON)
    public long enter(Receipt receipt) {
        if (receipt.getReversesId() == null) {
            people.check("handlerId", receipt.getHandlerId(), null);
        }
        boolean ofReceipt = receipt.getKind() == ReceiptKind.RECEIPT || receipt.getKind() == ReceiptKind.REVERSAL;
        String number = numbers.next(ofReceipt ? RECEIPT_NUMBER : REFUND_NUMBER, clock.today(), Map.of());
        receipt.enter(number, user.getStaffId(), clock.now());
        em.persist(receipt);
        projects.remember(
                receipt.getProjectId(),
                receipt.getKind().eventKey(),
                path(receipt.getId()),
                number,
                receipt.getAmount().abs());
        return receipt.getId();
    }

    /** The entry that takes another one back; null when there is none. */
    @Open(REASON)
    public Receipt counterOf(long id) {
        return em.createQuery("select r from Receipt r where r.reversesId = :id", Receipt.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** What advances that were not taken back brought in beyond what was owed. */
    @Open(REASON)
    public BigDecimal openBeyond(long projectId) {
        return em.createQuery(
                        "select coalesce(sum(r.beyond), 0) from Receipt r where r.projectId = :project and not exists"
                                + " (select x.id from Receipt x where x.reversesId = r.id)",
                        BigDecimal.class)
                .setParameter("project", projectId)
                .getSingleResult();
    }

    /** Address of an entry's page. */
    public static String path(long id) {
        return "/finance/receipt/view?id=" + id;
    }
}
