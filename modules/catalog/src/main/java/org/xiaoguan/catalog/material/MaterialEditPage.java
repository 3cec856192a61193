package org.xiaoguan.catalog.material;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.xiaoguan.administration.api.AccessDeniedException;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.catalog.CatalogPermissions;
import org.xiaoguan.catalog.category.CategoryService;
import org.xiaoguan.shared.Tax;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.draft.Drafts;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.form.FormKeys;

/** The form of a material. */
@Named
@ViewScoped
public class MaterialEditPage implements Serializable {
    public static final String DRAFT = "catalog.material";

    @Inject
    MaterialService materials;

    @Inject
    CategoryService categories;

    @Inject
    CurrentUser user;

    @Inject
    Actions actions;

    @Inject
    Drafts drafts;

    private Long id;
    private int readVersion;
    private MaterialForm form = new MaterialForm();
    private String formKey = FormKeys.fresh();
    private List<Option> categoryOptions = List.of();

    /** Reads the material that is to be changed. */
    public void open() {
        if (!user.may(id == null ? CatalogPermissions.MATERIAL_CREATE : CatalogPermissions.MATERIAL_EDIT)) {
            throw new AccessDeniedException();
        }
        if (id != null) {
            MaterialDetail detail = materials.find(id);
            form = detail.form();
            readVersion = detail.version();
        }
        categoryOptions = categories.options(form.getCategoryId());
    }

    public String save() {
        if (id == null) {
            return actions.make(() -> materials.create(form, formKey))
                    .map(this::saved)
                    .orElse(null);
        }
        return actions.perform(() -> materials.update(id, readVersion, form)) ? saved(id) : null;
    }

    private String saved(long saved) {
        drafts.discard(DRAFT, id);
        actions.done("material.saved");
        return actions.to("/catalog/material/view", saved);
    }

    public MaterialForm getForm() {
        return form;
    }

    public List<Option> getCategories() {
        return categoryOptions;
    }

    public Grade[] getGrades() {
        return Grade.values();
    }

    public List<Integer> getTaxRates() {
        return Tax.RATES;
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
