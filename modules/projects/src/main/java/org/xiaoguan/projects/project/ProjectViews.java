package org.xiaoguan.projects.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.xiaoguan.administration.api.Departments;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.crm.api.ContactSummary;
import org.xiaoguan.crm.api.Customers;
import org.xiaoguan.projects.margin.CostParts;
import org.xiaoguan.projects.margin.MarginView;
import org.xiaoguan.shared.Money;

/** Makes of a project what its pages show. */
@ApplicationScoped
public class ProjectViews {
    @Inject
    Customers customers;

    @Inject
    Departments departments;

    @Inject
    People people;

    ProjectView view(Project project, boolean showCost) {
        ContactSummary contact = project.getFacts().getContactId() == null
                ? null
                : customers.contact(project.getFacts().getContactId());
        return new ProjectView(
                project.summary(),
                project.getVersion(),
                customers.summary(project.getCustomerId()).name(),
                contact == null ? "" : contact.name(),
                contact == null ? "" : contact.phone(),
                departments.name(project.getDepartmentId()),
                people.name(project.getManagerId()),
                project.getFacts().getStartOn(),
                project.getFacts().getDueOn(),
                project.getFacts().getAddress(),
                project.getFacts().getParties(),
                project.getFacts().getNote(),
                project.lines().goodsTotal(),
                project.lines().feeTotal(),
                project.getAccount().getDiscount(),
                project.getAccount().getAgreedPrice(),
                project.getAccount().getChangeTotal(),
                project.getFees().paid(FeeKind.LABOUR),
                project.getFees().paid(FeeKind.OTHER),
                project.getItems().stream()
                        .map(item -> new ItemView(item, showCost))
                        .toList(),
                project.getFeeLines().stream()
                        .map(line -> new FeeLineView(line, showCost))
                        .toList(),
                showCost ? margin(project) : null);
    }

    static MarginView margin(Project project) {
        CostParts parts = project.getItems().stream()
                .map(ScopeItem::costParts)
                .reduce(CostParts.NONE, CostParts::plus)
                .plus(project.feeParts());
        BigDecimal relieved = Money.sum(
                project.getItems().stream().map(ScopeItem::relievedCost).toList());
        return new MarginView(project.margin(), project.getEarnings().budget(), parts, relieved);
    }
}
