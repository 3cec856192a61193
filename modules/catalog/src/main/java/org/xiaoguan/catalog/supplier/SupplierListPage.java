package org.xiaoguan.catalog.supplier;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;

/** The list of suppliers. */
@Named
@RequestScoped
public class SupplierListPage {
    @Inject
    ListAddress address;

    @Inject
    SupplierService suppliers;

    private ListResult<SupplierRow> result;

    @PostConstruct
    void read() {
        result = suppliers.list(filter(address), address.request());
    }

    /** The filter that an address asks for; closed suppliers are shown when asked for. */
    static SupplierFilter filter(ListAddress address) {
        return new SupplierFilter(address.text("text"), address.flag("closed") ? null : Boolean.FALSE);
    }

    public List<SupplierRow> getRows() {
        return result.rows();
    }

    public long getCount() {
        return result.count();
    }
}
