package org.xiaoguan.crm.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xiaoguan.catalog.api.ImportColumn;
import org.xiaoguan.catalog.api.ImportRecord;
import org.xiaoguan.catalog.api.ImportRow;
import org.xiaoguan.catalog.api.ImportTarget;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.customer.CustomerService;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.Violation;

/** Contacts from files: each row names its customer by code or name. */
@ApplicationScoped
public class ContactImport implements ImportTarget<ContactImport.Entry> {
    @Inject
    ContactService service;

    @Inject
    CustomerService customers;

    @Override
    public String kind() {
        return Contact.KIND;
    }

    @Override
    public String permission() {
        return CrmPermissions.CUSTOMER_IMPORT;
    }

    @Override
    public String listPath() {
        return "/crm/contact/list";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required("customerId", "contact.customerId", "湖南恒泰建材有限公司"),
                ImportColumn.required("name", "contact.name", "王芳"),
                ImportColumn.optional("post", "contact.post", "采购经理"),
                ImportColumn.optional("mobile", "contact.mobile", "13800138000"),
                ImportColumn.optional("phone", "contact.phone", "0731-88886666"),
                ImportColumn.optional("email", "contact.email", "wang@example.cn"),
                ImportColumn.optional("wechat", "contact.wechat", ""),
                ImportColumn.optional("note", "contact.note", ""));
    }

    @Override
    public List<String> matchColumns() {
        return List.of("mobile", "name");
    }

    @Override
    public List<Long> find(String column, String value, ImportRow row) {
        if (row.text("customerId") == null) {
            return service.idsBy(column, value, null);
        }
        Long customer = customer(row);
        return customer == null ? List.of() : service.idsBy(column, value, customer);
    }

    /** Two customers may have people of the same name. */
    @Override
    public String identity(String column, ImportRow row) {
        String value = row.text(column);
        return value == null || column.equals("mobile") ? value : value + " " + row.text("customerId");
    }

    @Override
    public Entry form(Long id, ImportRow row) {
        ContactForm form = id == null ? new ContactForm() : new ContactForm(service.find(id));
        row.text("name", form::setName);
        row.text("post", form::setPost);
        row.text("mobile", form::setMobile);
        row.text("phone", form::setPhone);
        row.text("email", form::setEmail);
        row.text("wechat", form::setWechat);
        row.text("note", form::setNote);
        Long customer = id == null ? customer(row) : service.find(id).getCustomerId();
        return new Entry(customer, form);
    }

    @Override
    public List<Violation> check(Long id, Entry entry) {
        if (entry.customerId() == null) {
            return List.of(unknownCustomer());
        }
        return service.check(entry.customerId(), entry.form());
    }

    @Override
    public long create(Entry entry, String formKey) {
        if (entry.customerId() == null) {
            throw new BusinessException(List.of(unknownCustomer()));
        }
        return service.create(entry.customerId(), entry.form(), formKey);
    }

    @Override
    public void update(long id, int version, Entry entry) {
        service.update(id, version, entry.form());
    }

    @Override
    public void delete(long id) {
        service.delete(id);
    }

    @Override
    public ImportRecord record(long id) {
        Contact contact = service.find(id);
        Map<String, String> cells = new HashMap<>();
        cells.put("name", contact.getName());
        cells.put("post", text(contact.getPost()));
        cells.put("mobile", text(contact.getMobile()));
        cells.put("phone", text(contact.getPhone()));
        cells.put("email", text(contact.getEmail()));
        cells.put("wechat", text(contact.getWechat()));
        cells.put("note", text(contact.getNote()));
        return new ImportRecord(contact.getVersion(), cells);
    }

    /** The customer that the row names; null when there is none, or none that the caller may change. */
    private Long customer(ImportRow row) {
        String named = row.text("customerId");
        if (named == null) {
            return null;
        }
        List<Long> byCode = customers.idsBy("code", named);
        List<Long> found = byCode.isEmpty() ? customers.idsBy("name", named) : byCode;
        return found.size() == 1 ? found.get(0) : null;
    }

    private static Violation unknownCustomer() {
        return new Violation("customerId", "contact.customer.unknown", List.of());
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    /**
     * A contact from a file.
     *
     * @param customerId whose contact; null when the customer is unknown
     * @param form the contact
     */
    public record Entry(Long customerId, ContactForm form) {}
}
