package org.xiaoguan.catalog.supplier;

import static org.xiaoguan.administration.api.ImportFields.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.xiaoguan.administration.api.ImportColumn;
import org.xiaoguan.administration.api.ImportFields;
import org.xiaoguan.administration.api.ImportRecord;
import org.xiaoguan.administration.api.ImportRow;
import org.xiaoguan.administration.api.ImportTarget;
import org.xiaoguan.administration.api.ImportUnique;
import org.xiaoguan.catalog.CatalogPermissions;
import org.xiaoguan.shared.Violation;

/** Suppliers from files. */
@ApplicationScoped
public class SupplierImport implements ImportTarget<SupplierForm> {
    private static final ImportFields<SupplierForm> FIELDS = new ImportFields<>(List.of(
            text(
                    ImportColumn.required("code", "supplier.code", "GY-001"),
                    SupplierForm::getCode,
                    SupplierForm::setCode),
            text(
                    ImportColumn.required("name", "supplier.name", "长沙宏达保温材料厂"),
                    SupplierForm::getName,
                    SupplierForm::setName),
            text(
                    ImportColumn.optional("creditCode", "supplier.creditCode", "91350100M000100Y43"),
                    SupplierForm::getCreditCode,
                    SupplierForm::setCreditCode),
            text(
                    ImportColumn.optional("contactName", "supplier.contactName", "王芳"),
                    SupplierForm::getContactName,
                    SupplierForm::setContactName),
            text(
                    ImportColumn.optional("phone", "supplier.phone", "0731-88886666"),
                    SupplierForm::getPhone,
                    SupplierForm::setPhone),
            text(
                    ImportColumn.optional("address", "supplier.address", "长沙市星沙路 1 号"),
                    SupplierForm::getAddress,
                    SupplierForm::setAddress),
            text(
                    ImportColumn.optional("bank", "supplier.bank", "中国银行长沙分行"),
                    SupplierForm::getBank,
                    SupplierForm::setBank),
            text(
                    ImportColumn.optional("bankAccount", "supplier.bankAccount", "6217000000000000001"),
                    SupplierForm::getBankAccount,
                    SupplierForm::setBankAccount),
            text(ImportColumn.optional("note", "supplier.note", ""), SupplierForm::getNote, SupplierForm::setNote)));

    @Inject
    SupplierService service;

    @Override
    public String kind() {
        return Supplier.KIND;
    }

    @Override
    public String permission() {
        return CatalogPermissions.SUPPLIER_IMPORT;
    }

    @Override
    public String listPath() {
        return "/catalog/supplier/list";
    }

    @Override
    public List<ImportColumn> columns() {
        return FIELDS.columns();
    }

    @Override
    public List<String> matchColumns() {
        return List.of("code", "name", "creditCode");
    }

    @Override
    public List<Long> find(String column, String value, ImportRow row) {
        return service.idsBy(column, value);
    }

    @Override
    public SupplierForm form(Long id, ImportRow row) {
        return FIELDS.fill(row, id == null ? new SupplierForm() : new SupplierForm(service.find(id)));
    }

    @Override
    public List<Violation> check(Long id, SupplierForm form) {
        return id == null ? service.check(form) : service.check(id, form);
    }

    @Override
    public List<ImportUnique> uniques(Long id, SupplierForm form) {
        List<ImportUnique> uniques = new ArrayList<>();
        SupplierService.uniques(form).forEach((field, value) -> {
            List<Serializable> named = List.of(shown(form.getCode()), shown(form.getName()));
            uniques.add(new ImportUnique(field + " " + value, id, new Violation(field, "supplier.duplicate", named)));
        });
        return uniques;
    }

    private static String shown(String typed) {
        return typed == null ? "" : typed.strip();
    }

    @Override
    public long create(SupplierForm form) {
        return service.create(form, null);
    }

    @Override
    public void update(long id, int version, SupplierForm form) {
        service.update(id, version, form);
    }

    @Override
    public void delete(long id) {
        service.delete(id);
    }

    @Override
    public ImportRecord record(long id) {
        Supplier supplier = service.find(id);
        return new ImportRecord(supplier.getVersion(), FIELDS.cells(new SupplierForm(supplier)));
    }
}
