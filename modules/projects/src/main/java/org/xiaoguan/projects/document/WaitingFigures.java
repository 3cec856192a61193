package org.xiaoguan.projects.document;

import static org.xiaoguan.projects.ProjectsPermissions.COST_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.ApprovalFigure;
import org.xiaoguan.administration.api.ApprovalFigures;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.projects.project.ProjectAccess;
import org.xiaoguan.projects.project.Reach;

/** Discount and margin of the documents of projects that wait for approval. What goods are bought for is a cost. */
@Stateless
public class WaitingFigures implements ApprovalFigures {
    private static final String SHEETS = "select p.id, p.id, p.departmentId, p.managerId, p.account.discount,"
            + " p.earnings.marginRate from Project p where p.id in :ids";
    private static final String CHANGES = "select c.id, p.id, p.departmentId, p.managerId, c.marginBefore,"
            + " c.marginAfter from ChangeOrder c join c.project p where c.id in :ids";
    private static final String ORDERS =
            "select o.id, p.id, p.departmentId, p.managerId from PurchaseOrder o join o.project p where o.id in :ids";

    @PersistenceContext
    EntityManager em;

    @Inject
    ProjectAccess projects;

    /** Makes the figure of a row; whether its costs are shown. */
    private interface Read {
        ApprovalFigure figure(Object[] row, boolean costShown);
    }

    @Open("approvals ask only about what waits for the caller")
    @Override
    public Map<Long, ApprovalFigure> figures(String kind, Collection<Long> documentIds) {
        return switch (kind) {
            case "projects.project" ->
                figures(
                        SHEETS,
                        documentIds,
                        (row, costShown) ->
                                new ApprovalFigure(true, decimal(row[4]), null, costShown ? decimal(row[5]) : null));
            case "projects.change" ->
                figures(
                        CHANGES,
                        documentIds,
                        (row, costShown) -> new ApprovalFigure(
                                true, null, costShown ? decimal(row[4]) : null, costShown ? decimal(row[5]) : null));
            case "projects.purchase" ->
                figures(ORDERS, documentIds, (row, costShown) -> new ApprovalFigure(costShown, null, null, null));
            default -> Map.of();
        };
    }

    private Map<Long, ApprovalFigure> figures(String query, Collection<Long> ids, Read read) {
        Reach costs = projects.reach(COST_VIEW);
        List<Object[]> rows =
                em.createQuery(query, Object[].class).setParameter("ids", ids).getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> (Long) row[0],
                        row -> read.figure(row, costs.covers((Long) row[1], (Long) row[2], (Long) row[3]))));
    }

    private static BigDecimal decimal(Object value) {
        return (BigDecimal) value;
    }
}
