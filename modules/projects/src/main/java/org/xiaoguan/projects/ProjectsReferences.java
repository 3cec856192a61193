package org.xiaoguan.projects;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xiaoguan.administration.api.ReferenceSource;
import org.xiaoguan.administration.api.ReferringRecords;

/** What of projects refers to departments, staff, materials, suppliers, customers and contacts. */
@ApplicationScoped
public class ProjectsReferences implements ReferenceSource {
    @Override
    public List<ReferringRecords> referencesTo(String kind) {
        return switch (kind) {
            case "administration.department" ->
                List.of(new ReferringRecords("project.referred", "Project x where x.departmentId = :id"));
            case "administration.staff" ->
                List.of(
                        new ReferringRecords(
                                "project.referred",
                                "Project x where x.id in (select own.id from Project own"
                                        + " join own.responsibleIds person where person = :id)"
                                        + " or x.id in (select e.projectId from TimelineEvent e where e.staffId = :id)"),
                        new ReferringRecords(
                                "purchase-line.referred",
                                "PurchaseLine x where x.id in"
                                        + " (select c.purchaseLine.id from CostEntry c where c.staffId = :id)"),
                        new ReferringRecords("delivery.referred", "Delivery x where x.delivererId = :id"));
            case "catalog.material" ->
                List.of(
                        new ReferringRecords("item.referred", "ScopeItem x where x.goods.materialId = :id"),
                        new ReferringRecords("purchase-line.referred", "PurchaseLine x where x.goods.materialId = :id"),
                        new ReferringRecords("change-line.referred", "ChangeLine x where x.goods.materialId = :id"));
            case "catalog.supplier" ->
                List.of(new ReferringRecords("purchase.referred", "PurchaseOrder x where x.supplierId = :id"));
            case "crm.customer" ->
                List.of(new ReferringRecords("project.referred", "Project x where x.customerId = :id"));
            case "crm.contact" ->
                List.of(new ReferringRecords("project.referred", "Project x where x.facts.contactId = :id"));
            default -> List.of();
        };
    }
}
