package org.xiaoguan.catalog.material;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.catalog.CatalogPermissions;
import org.xiaoguan.catalog.category.CategoryService;
import org.xiaoguan.shared.Tax;
import org.xiaoguan.ui.form.ViewedRecordPage;

/** The form of a material. */
@Named
@ViewScoped
public class MaterialEditPage extends ViewedRecordPage<MaterialForm> {
    @Inject
    MaterialService materials;

    @Inject
    CategoryService categories;

    private List<Option> categoryOptions = List.of();

    public MaterialEditPage() {
        super(Material.KIND, new MaterialForm(), "material.saved");
    }

    @Override
    public void open() {
        super.open();
        categoryOptions = categories.options(getForm().getCategoryId());
    }

    @Override
    protected Shown<MaterialForm> find(long id) {
        MaterialDetail read = materials.find(id);
        return new Shown<>(read.form(), read.version(), read.closed());
    }

    @Override
    protected long create(MaterialForm form, String formKey) {
        return materials.create(form, formKey);
    }

    @Override
    protected void update(long id, int readVersion, MaterialForm form) {
        materials.update(id, readVersion, form);
    }

    @Override
    public boolean isEditable() {
        return user.may(getId() == null ? CatalogPermissions.MATERIAL_CREATE : CatalogPermissions.MATERIAL_EDIT);
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
}
