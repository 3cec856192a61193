package org.xiaoguan.projects.purchase.list;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.xiaoguan.administration.api.ScopeTabs;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.projects.document.DocumentState;
import org.xiaoguan.projects.purchase.PurchaseKind;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.list.ListPage;

/** The list of purchase orders. */
@Named
@RequestScoped
public class PurchaseListPage extends ListPage<PurchaseRow> {
    /** A supplier that the list can be narrowed to. */
    public record Supplier(long id, String label) {}

    @Inject
    ScopeTabs tabs;

    @Inject
    PurchaseListService purchases;

    @Inject
    CurrentUser user;

    private List<Supplier> suppliers;
    private BigDecimal total;

    @PostConstruct
    void read() {
        PurchaseFilter filter = PurchaseFilters.of(address, tabs);
        result = purchases.list(filter, address.request());
        suppliers = purchases.suppliersOrdered().entrySet().stream()
                .map(entry -> new Supplier(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Supplier::label))
                .toList();
        total = isCostShown() ? purchases.total(filter) : null;
    }

    /** What all orders of the list together cost, as far as the reader may see it. */
    public BigDecimal getTotal() {
        return total;
    }

    public List<Supplier> getSuppliers() {
        return suppliers;
    }

    public PurchaseKind[] getKinds() {
        return PurchaseKind.values();
    }

    public DocumentState[] getStates() {
        return DocumentState.values();
    }

    public boolean isCostShown() {
        return user.may(ProjectsPermissions.COST_VIEW);
    }

    public boolean isCreating() {
        return user.may(ProjectsPermissions.PURCHASE_EDIT);
    }

    public boolean isExporting() {
        return user.may(ProjectsPermissions.PURCHASE_EXPORT);
    }
}
