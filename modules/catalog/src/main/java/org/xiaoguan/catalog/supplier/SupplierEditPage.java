package org.xiaoguan.catalog.supplier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.catalog.CatalogPermissions;
import org.xiaoguan.ui.form.ViewedRecordPage;

/** The form of a supplier. */
@Named
@ViewScoped
public class SupplierEditPage extends ViewedRecordPage<SupplierForm> {
    @Inject
    SupplierService suppliers;

    public SupplierEditPage() {
        super(Supplier.KIND, new SupplierForm(), "supplier.saved");
    }

    @Override
    protected Shown<SupplierForm> find(long id) {
        Supplier read = suppliers.find(id);
        return new Shown<>(new SupplierForm(read), read.getVersion(), read.isClosed());
    }

    @Override
    protected long create(SupplierForm form, String formKey) {
        return suppliers.create(form, formKey);
    }

    @Override
    protected void update(long id, int readVersion, SupplierForm form) {
        suppliers.update(id, readVersion, form);
    }

    @Override
    public boolean isEditable() {
        return user.may(getId() == null ? CatalogPermissions.SUPPLIER_CREATE : CatalogPermissions.SUPPLIER_EDIT);
    }
}
