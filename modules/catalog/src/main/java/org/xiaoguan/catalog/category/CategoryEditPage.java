package org.xiaoguan.catalog.category;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.catalog.CatalogPermissions;
import org.xiaoguan.ui.form.ViewedRecordPage;

/** The form of a category. */
@Named
@ViewScoped
public class CategoryEditPage extends ViewedRecordPage<CategoryForm> {
    @Inject
    CategoryService categories;

    public CategoryEditPage() {
        super(Category.KIND, new CategoryForm(), "category.saved");
    }

    @Override
    protected Shown<CategoryForm> find(long id) {
        Category read = categories.find(id);
        return new Shown<>(new CategoryForm(read), read.getVersion(), read.isClosed());
    }

    @Override
    protected long create(CategoryForm form, String formKey) {
        return categories.create(form, formKey);
    }

    @Override
    protected void update(long id, int readVersion, CategoryForm form) {
        categories.update(id, readVersion, form);
    }

    @Override
    public boolean isEditable() {
        return user.may(CatalogPermissions.CATEGORY_EDIT);
    }
}
