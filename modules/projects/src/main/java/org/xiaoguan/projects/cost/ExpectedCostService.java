package org.xiaoguan.projects.cost;

import static org.xiaoguan.projects.ProjectsPermissions.CHANGE_APPROVE;
import static org.xiaoguan.projects.ProjectsPermissions.COST_EDIT;
import static org.xiaoguan.projects.ProjectsPermissions.COST_VIEW;
import static org.xiaoguan.projects.ProjectsPermissions.PROJECT_APPROVE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaoguan.administration.api.ConflictException;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.projects.api.ProjectState;
import org.xiaoguan.projects.change.ChangeFee;
import org.xiaoguan.projects.change.ChangeLine;
import org.xiaoguan.projects.change.ChangeOrder;
import org.xiaoguan.projects.document.DocumentAccess;
import org.xiaoguan.projects.document.DocumentState;
import org.xiaoguan.projects.goods.Goods;
import org.xiaoguan.projects.project.FeeLine;
import org.xiaoguan.projects.project.Project;
import org.xiaoguan.projects.project.ProjectAccess;
import org.xiaoguan.projects.project.ProjectService;
import org.xiaoguan.projects.project.ScopeItem;
import org.xiaoguan.shared.AccessDeniedException;
import org.xiaoguan.shared.Money;
import org.xiaoguan.shared.UnitPrice;
import org.xiaoguan.shared.Violations;

/**
 * Lets those who know say what a submitted budget sheet or change costs where its writer did not: they see costs, and
 * decide on it or enter costs anyway.
 */
@Stateless
public class ExpectedCostService {
    @PersistenceContext
    EntityManager em;

    @Inject
    ProjectAccess projects;

    @Inject
    DocumentAccess documents;

    /** Of a submitted budget sheet; no lines once it is decided. */
    @Requires(COST_VIEW)
    public ExpectedCosts ofProject(long id) {
        Project project = allowed(projects.reached(id, COST_VIEW), PROJECT_APPROVE);
        List<ExpectedLine> lines = project.getState() == ProjectState.SUBMITTED
                ? Stream.concat(
                                project.getItems().stream()
                                        .filter(ScopeItem::isCostUnknown)
                                        .map(ExpectedCostService::line),
                                project.getFeeLines().stream()
                                        .filter(FeeLine::isCostUnknown)
                                        .map(ExpectedCostService::line))
                        .toList()
                : List.of();
        return new ExpectedCosts(id, project.getNumber(), project.getVersion(), ProjectService.path(id), lines);
    }

    /** Of a submitted change. */
    @Requires(COST_VIEW)
    public ExpectedCosts ofChange(long id) {
        ChangeOrder change = documents.reached(ChangeOrder.class, id, COST_VIEW);
        Project project = allowed(change.getProject(), CHANGE_APPROVE);
        List<ExpectedLine> lines = change.getState() == DocumentState.SUBMITTED
                ? Stream.concat(
                                change.getLines().stream()
                                        .filter(ChangeLine::isCostUnknown)
                                        .map(ExpectedCostService::line),
                                change.getFees().stream()
                                        .filter(ChangeFee::isCostUnknown)
                                        .map(ExpectedCostService::line))
                        .toList()
                : List.of();
        return new ExpectedCosts(project.getId(), change.getNumber(), change.getVersion(), change.path(), lines);
    }

    @Requires(COST_VIEW)
    public void enterOfProject(long id, int readVersion, List<ExpectedForm> forms) {
        Project project = allowed(projects.locked(id, COST_VIEW), PROJECT_APPROVE);
        ConflictException.check(Project.KIND, id, readVersion, project.getVersion());
        em.lock(project, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        check(forms);
        project.expectCosts(costs(forms, true), costs(forms, false));
    }

    @Requires(COST_VIEW)
    public void enterOfChange(long id, int readVersion, List<ExpectedForm> forms) {
        ChangeOrder change = documents.unchanged(ChangeOrder.class, id, readVersion, COST_VIEW);
        allowed(change.getProject(), CHANGE_APPROVE);
        check(forms);
        change.expectCosts(costs(forms, true), costs(forms, false));
    }

    private Project allowed(Project project, String approve) {
        if (!projects.reaches(project, approve) && !projects.reaches(project, COST_EDIT)) {
            throw new AccessDeniedException();
        }
        return project;
    }

    private static void check(List<ExpectedForm> forms) {
        Violations violations = new Violations();
        for (int i = 0; i < forms.size(); i++) {
            ExpectedForm form = forms.get(i);
            String field = "lines[" + i + "].cost";
            if (form.cost() != null) {
                violations.collect(() -> {
                    if (form.goods()) {
                        UnitPrice.check(field, form.cost());
                    } else {
                        Money.checkNotNegative(field, form.cost());
                    }
                });
            }
        }
        violations.require(forms.stream().anyMatch(form -> form.cost() != null), null, "cost.expected.nothing");
        violations.throwIfAny();
    }

    private static Map<Long, BigDecimal> costs(List<ExpectedForm> forms, boolean goods) {
        return forms.stream()
                .filter(form -> form.goods() == goods && form.cost() != null)
                .collect(Collectors.toMap(ExpectedForm::id, ExpectedForm::cost));
    }

    private static ExpectedLine line(ScopeItem item) {
        return line(item.getId(), item.getGoods(), item.getQuantity(), item.getAmount());
    }

    private static ExpectedLine line(ChangeLine line) {
        return line(line.getId(), line.getGoods(), line.getQuantity(), line.getAmount());
    }

    private static ExpectedLine line(Long id, Goods goods, BigDecimal quantity, BigDecimal amount) {
        String detail =
                goods.getSpecification() == null ? goods.getCode() : goods.getCode() + " " + goods.getSpecification();
        return new ExpectedLine(true, id, goods.getName(), detail, quantity, goods.getUnit(), amount);
    }

    private static ExpectedLine line(FeeLine fee) {
        return new ExpectedLine(false, fee.getId(), fee.getName(), "", null, "", fee.getAmount());
    }

    private static ExpectedLine line(ChangeFee fee) {
        return new ExpectedLine(false, fee.getId(), fee.getName(), "", null, "", fee.getAmount());
    }
}
