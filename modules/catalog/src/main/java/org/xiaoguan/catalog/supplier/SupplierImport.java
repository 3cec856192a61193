package org.xiaoguan.catalog.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xiaoguan.catalog.CatalogPermissions;
import org.xiaoguan.catalog.api.ImportColumn;
import org.xiaoguan.catalog.api.ImportRecord;
import org.xiaoguan.catalog.api.ImportRow;
import org.xiaoguan.catalog.api.ImportTarget;
import org.xiaoguan.shared.Violation;

/** Suppliers from files. */
@ApplicationScoped
public class SupplierImport implements ImportTarget<SupplierForm> {
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
        return List.of(
                ImportColumn.required("code", "supplier.code", "GY-001"),
                ImportColumn.required("name", "supplier.name", "长沙宏达保温材料厂"),
                ImportColumn.optional("creditCode", "supplier.creditCode", "91350100M000100Y43"),
                ImportColumn.optional("contactName", "supplier.contactName", "王芳"),
                ImportColumn.optional("phone", "supplier.phone", "0731-88886666"),
                ImportColumn.optional("address", "supplier.address", "长沙市星沙路 1 号"),
                ImportColumn.optional("bank", "supplier.bank", "中国银行长沙分行"),
                ImportColumn.optional("bankAccount", "supplier.bankAccount", "6217000000000000001"),
                ImportColumn.optional("note", "supplier.note", ""));
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
        SupplierForm form = id == null ? new SupplierForm() : new SupplierForm(service.find(id));
        row.text("code", form::setCode);
        row.text("name", form::setName);
        row.text("creditCode", form::setCreditCode);
        row.text("contactName", form::setContactName);
        row.text("phone", form::setPhone);
        row.text("address", form::setAddress);
        row.text("bank", form::setBank);
        row.text("bankAccount", form::setBankAccount);
        row.text("note", form::setNote);
        return form;
    }

    @Override
    public List<Violation> check(Long id, SupplierForm form) {
        return service.check(form, id);
    }

    @Override
    public long create(SupplierForm form, String formKey) {
        return service.create(form, formKey);
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
        Map<String, String> cells = new HashMap<>();
        cells.put("code", supplier.getCode());
        cells.put("name", supplier.getName());
        cells.put("creditCode", text(supplier.getCreditCode()));
        cells.put("contactName", text(supplier.getContactName()));
        cells.put("phone", text(supplier.getPhone()));
        cells.put("address", text(supplier.getAddress()));
        cells.put("bank", text(supplier.getBank()));
        cells.put("bankAccount", text(supplier.getBankAccount()));
        cells.put("note", text(supplier.getNote()));
        return new ImportRecord(supplier.getVersion(), cells);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
