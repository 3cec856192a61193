package org.xiaoguan.catalog.supplier;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.list.ListPage;

/** The list of suppliers. */
@Named
@RequestScoped
public class SupplierListPage extends ListPage<SupplierRow> {
    @Inject
    SupplierService suppliers;

    @PostConstruct
    void read() {
        result = suppliers.list(filter(address), address.request());
    }

    /** The filter that an address asks for; closed suppliers are shown when asked for. */
    static SupplierFilter filter(ListAddress address) {
        return new SupplierFilter(address.text("text"), address.flag("closed") ? null : Boolean.FALSE);
    }
}
