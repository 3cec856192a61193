package org.xiaoguan.projects.purchase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.catalog.api.SupplierSummary;
import org.xiaoguan.catalog.api.Suppliers;
import org.xiaoguan.ui.field.Choice;
import org.xiaoguan.ui.field.Lookup;

/** Finds the supplier of a purchase order. */
@Named("purchaseSuppliers")
@RequestScoped
public class SupplierLookup implements Lookup {
    @Inject
    Suppliers suppliers;

    @Override
    public List<Choice> find(String typed) {
        return suppliers.find(typed).stream()
                .map(supplier -> new Choice(supplier.id(), supplier.name(), supplier.code()))
                .toList();
    }

    @Override
    public String label(long id) {
        return suppliers.known(id).map(SupplierSummary::name).orElse("");
    }
}
