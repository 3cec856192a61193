package org.xiaoguan.catalog.supplier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.form.Actions;

/** One supplier, to be read, closed or deleted. */
@Named
@ViewScoped
public class SupplierPage implements Serializable {
    @Inject
    SupplierService suppliers;

    @Inject
    Actions actions;

    private Long id;
    private transient Supplier supplier;

    /** @throws NotFoundException without an id and for an unknown one */
    public Supplier getSupplier() {
        if (supplier == null) {
            if (id == null) {
                throw new NotFoundException();
            }
            supplier = suppliers.find(id);
        }
        return supplier;
    }

    /** Reads the supplier before the page is shown, so that an unknown one is answered with 404. */
    public void open() {
        getSupplier();
    }

    public String close() {
        return actions.perform(() -> suppliers.close(id)) ? actions.to("/catalog/supplier/view", id) : null;
    }

    public String reopen() {
        return actions.perform(() -> suppliers.reopen(id)) ? actions.to("/catalog/supplier/view", id) : null;
    }

    public String delete() {
        if (!actions.perform(() -> suppliers.delete(id))) {
            return null;
        }
        actions.done("catalog.deleted");
        return actions.to("/catalog/supplier/list");
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
