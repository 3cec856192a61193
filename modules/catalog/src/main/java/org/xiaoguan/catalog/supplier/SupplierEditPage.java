package org.xiaoguan.catalog.supplier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.xiaoguan.administration.api.AccessDeniedException;
import org.xiaoguan.catalog.CatalogPermissions;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.draft.Drafts;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.form.FormKeys;

/** The form of a supplier. */
@Named
@ViewScoped
public class SupplierEditPage implements Serializable {
    public static final String DRAFT = "catalog.supplier";

    @Inject
    SupplierService suppliers;

    @Inject
    CurrentUser user;

    @Inject
    Actions actions;

    @Inject
    Drafts drafts;

    private Long id;
    private int readVersion;
    private SupplierForm form = new SupplierForm();
    private String formKey = FormKeys.fresh();

    /** Reads the supplier that is to be changed. */
    public void open() {
        if (!user.may(id == null ? CatalogPermissions.SUPPLIER_CREATE : CatalogPermissions.SUPPLIER_EDIT)) {
            throw new AccessDeniedException();
        }
        if (id != null) {
            Supplier supplier = suppliers.find(id);
            form = new SupplierForm(supplier);
            readVersion = supplier.getVersion();
        }
    }

    public String save() {
        if (id == null) {
            return actions.make(() -> suppliers.create(form, formKey))
                    .map(this::saved)
                    .orElse(null);
        }
        return actions.perform(() -> suppliers.update(id, readVersion, form)) ? saved(id) : null;
    }

    private String saved(long saved) {
        drafts.discard(DRAFT, id);
        actions.done("supplier.saved");
        return actions.to("/catalog/supplier/view", saved);
    }

    public SupplierForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public int getReadVersion() {
        return readVersion;
    }

    public void setReadVersion(int readVersion) {
        this.readVersion = readVersion;
    }

    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }
}
