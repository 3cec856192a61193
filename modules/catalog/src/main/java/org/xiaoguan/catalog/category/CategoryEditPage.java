package org.xiaoguan.catalog.category;

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

/** The form of a category. */
@Named
@ViewScoped
public class CategoryEditPage implements Serializable {
    public static final String DRAFT = "catalog.category";

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
    private CategoryForm form = new CategoryForm();
    private String formKey = FormKeys.fresh();

    /** Reads the category that is to be changed. */
    public void open() {
        if (!user.may(CatalogPermissions.CATEGORY_EDIT)) {
            throw new AccessDeniedException();
        }
        if (id != null) {
            Category category = categories.find(id);
            form = new CategoryForm(category);
            readVersion = category.getVersion();
        }
    }

    public String save() {
        if (id == null) {
            return actions.make(() -> categories.create(form, formKey))
                    .map(this::saved)
                    .orElse(null);
        }
        return actions.perform(() -> categories.update(id, readVersion, form)) ? saved(id) : null;
    }

    private String saved(long saved) {
        drafts.discard(DRAFT, id);
        actions.done("category.saved");
        return actions.to("/catalog/category/view", saved);
    }

    public CategoryForm getForm() {
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
