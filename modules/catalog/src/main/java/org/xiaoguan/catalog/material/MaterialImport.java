package org.xiaoguan.catalog.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.ImportColumn;
import org.xiaoguan.administration.api.ImportRecord;
import org.xiaoguan.administration.api.ImportRow;
import org.xiaoguan.administration.api.ImportTarget;
import org.xiaoguan.administration.api.ImportUnique;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.catalog.CatalogPermissions;
import org.xiaoguan.catalog.category.CategoryForm;
import org.xiaoguan.catalog.category.CategoryService;
import org.xiaoguan.shared.SearchText;
import org.xiaoguan.shared.Tax;
import org.xiaoguan.shared.Violation;
import org.xiaoguan.ui.text.Texts;

/** Materials from files. */
@ApplicationScoped
public class MaterialImport implements ImportTarget<MaterialForm> {
    private static final String LABELS = "material.grade.";
    private static final int MADE_CODE = 20;

    @Inject
    MaterialService service;

    @Inject
    CategoryService categories;

    @Inject
    Access access;

    @Inject
    Texts texts;

    @Override
    public String kind() {
        return Material.KIND;
    }

    @Override
    public String permission() {
        return CatalogPermissions.MATERIAL_IMPORT;
    }

    @Override
    public String listPath() {
        return "/catalog/material/list";
    }

    @Override
    public List<ImportColumn> columns() {
        List<String> categoryNames =
                categories.options(null).stream().map(Option::label).toList();
        List<ImportColumn> columns = new ArrayList<>(List.of(
                ImportColumn.optional("code", "material.code", "BW-001").called("product code", "sku"),
                ImportColumn.required("name", "material.name", "保温板").called("product", "product name"),
                ImportColumn.required(
                                "categoryId",
                                "material.categoryId",
                                categoryNames.stream().findFirst().orElse("保温材料"))
                        .of(categoryNames)
                        .called("series", "category"),
                ImportColumn.optional("specification", "material.specification", "1200×600×50"),
                ImportColumn.required("unit", "material.unit", "m³"),
                ImportColumn.optional("brand", "material.brand", "恒泰"),
                ImportColumn.optional("grade", "material.grade", label(Grade.MIDDLE))
                        .of(List.of(label(Grade.LOW), label(Grade.MIDDLE), label(Grade.HIGH))),
                ImportColumn.optional("listPrice", "material.listPrice", "480")
                        .called("sales_price", "price", "list price"),
                ImportColumn.required("taxRate", "material.taxRate", "13")
                        .of(Tax.RATES.stream().map(String::valueOf).toList())));
        if (access.may(CatalogPermissions.COST_VIEW)) {
            columns.add(ImportColumn.optional("referenceCost", "material.referenceCost", "380"));
        }
        columns.add(ImportColumn.optional("note", "material.note", ""));
        return columns;
    }

    @Override
    public List<String> matchColumns() {
        return List.of("code", "name");
    }

    @Override
    public List<Long> find(String column, String value, ImportRow row) {
        return service.idsBy(column, value);
    }

    @Override
    public MaterialForm form(Long id, ImportRow row) {
        MaterialDetail present = id == null ? null : service.find(id);
        MaterialForm form = present == null ? new MaterialForm() : present.form();
        row.text("code", form::setCode);
        row.text("name", form::setName);
        row.choice("categoryId", () -> categories(form, present), form::setCategoryId);
        row.text("specification", form::setSpecification);
        row.text("unit", form::setUnit);
        row.text("brand", form::setBrand);
        row.choice("grade", () -> texts.constants(Grade.class, LABELS), form::setGrade);
        row.decimal("listPrice", form::setListPrice);
        row.whole("taxRate", form::setTaxRate);
        row.decimal("referenceCost", form::setReferenceCost);
        row.text("note", form::setNote);
        return form;
    }

    /** A code made of the name: GTX-BASIC, or the pinyin initials of a Chinese one; whoever comes later gets a number. */
    @Override
    public Map<String, String> proposals(MaterialForm form, Set<String> taken) {
        if (form.getName() == null || (form.getCode() != null && !form.getCode().isBlank())) {
            return Map.of();
        }
        String plain = form.getName()
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String base = plain.isEmpty()
                ? SearchText.initials(form.getName()).toUpperCase(Locale.ROOT)
                : plain.substring(0, Math.min(plain.length(), MADE_CODE));
        String code = base.isEmpty() ? "SP" : base;
        for (int number = 2;
                taken.contains(code) || !service.idsBy("code", code).isEmpty();
                number++) {
            code = base + "-" + number;
        }
        taken.add(code);
        return Map.of("code", code);
    }

    @Override
    public Set<String> makes() {
        return access.may(CatalogPermissions.CATEGORY_EDIT) ? Set.of("categoryId") : Set.of();
    }

    @Override
    public long make(String column, String text, String hint, String proposal) {
        CategoryForm form = new CategoryForm();
        form.setCode(text.length() <= MADE_CODE ? text : text.substring(0, MADE_CODE));
        form.setName(text);
        return categories.create(form, null);
    }

    @Override
    public void unmake(String column, long id) {
        ImportRecord.refuseChanged(categories.find(id).getVersion());
        categories.delete(id);
    }

    @Override
    public List<Violation> check(Long id, MaterialForm form) {
        return id == null ? service.check(form) : service.check(id, form);
    }

    @Override
    public List<ImportUnique> uniques(Long id, MaterialForm form) {
        return form.getCode() == null || form.getCode().isBlank()
                ? List.of()
                : List.of(new ImportUnique(
                        "code " + form.getCode().strip(), id, new Violation("code", "error.duplicate", List.of())));
    }

    @Override
    public long create(MaterialForm form) {
        return service.create(form, null);
    }

    @Override
    public void update(long id, int version, MaterialForm form) {
        service.update(id, version, form);
    }

    @Override
    public void delete(long id) {
        service.delete(id);
    }

    @Override
    public ImportRecord record(long id) {
        MaterialDetail detail = service.find(id);
        MaterialForm form = detail.form();
        Map<String, String> cells = new HashMap<>();
        cells.put("code", form.getCode());
        cells.put("name", form.getName());
        cells.put("categoryId", detail.categoryName());
        cells.put("specification", text(form.getSpecification()));
        cells.put("unit", form.getUnit());
        cells.put("brand", text(form.getBrand()));
        cells.put("grade", form.getGrade() == null ? "" : form.getGrade().name());
        cells.put("listPrice", text(form.getListPrice()));
        cells.put("taxRate", form.getTaxRate().toString());
        cells.put("referenceCost", text(form.getReferenceCost()));
        cells.put("note", text(form.getNote()));
        return new ImportRecord(detail.version(), cells);
    }

    private Map<String, Long> categories(MaterialForm form, MaterialDetail present) {
        Map<String, Long> byName = new HashMap<>();
        categories.options(null).forEach(option -> byName.put(option.label(), option.id()));
        if (present != null) {
            byName.put(present.categoryName(), form.getCategoryId());
        }
        return byName;
    }

    private String label(Grade grade) {
        return texts.of(LABELS, grade);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static String text(BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }
}
