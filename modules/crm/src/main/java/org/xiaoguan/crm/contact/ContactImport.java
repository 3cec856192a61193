package org.xiaoguan.crm.contact;

import static org.xiaoguan.administration.api.ImportFields.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.xiaoguan.administration.api.ImportColumn;
import org.xiaoguan.administration.api.ImportFields;
import org.xiaoguan.administration.api.ImportRecord;
import org.xiaoguan.administration.api.ImportRow;
import org.xiaoguan.administration.api.ImportTarget;
import org.xiaoguan.administration.api.ImportUnique;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.customer.CustomerRules;
import org.xiaoguan.crm.customer.CustomerService;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.Violation;

/** Contacts from files: each row names its customer by code or name. */
@ApplicationScoped
public class ContactImport implements ImportTarget<ContactImport.Entry> {
    private static final ImportColumn CUSTOMER =
            ImportColumn.required("customerId", "contact.customerId", "湖南恒泰建材有限公司");

    private static final ImportFields<ContactForm> FIELDS = new ImportFields<>(List.of(
            text(ImportColumn.required("name", "contact.name", "王芳"), ContactForm::getName, ContactForm::setName),
            text(ImportColumn.optional("post", "contact.post", "采购经理"), ContactForm::getPost, ContactForm::setPost),
            text(
                    ImportColumn.optional("mobile", "contact.mobile", "13800138000"),
                    ContactForm::getMobile,
                    ContactForm::setMobile),
            text(
                    ImportColumn.optional("phone", "contact.phone", "0731-88886666"),
                    ContactForm::getPhone,
                    ContactForm::setPhone),
            text(
                    ImportColumn.optional("email", "contact.email", "wang@example.cn"),
                    ContactForm::getEmail,
                    ContactForm::setEmail),
            text(ImportColumn.optional("wechat", "contact.wechat", ""), ContactForm::getWechat, ContactForm::setWechat),
            text(ImportColumn.optional("note", "contact.note", ""), ContactForm::getNote, ContactForm::setNote)));

    @Inject
    ContactService service;

    @Inject
    CustomerService customers;

    @Inject
    CustomerRules rules;

    @Override
    public String kind() {
        return Contact.KIND;
    }

    @Override
    public String permission() {
        return CrmPermissions.CUSTOMER_IMPORT;
    }

    /** Their rows name customers. */
    @Override
    public int order() {
        return 2;
    }

    @Override
    public String listPath() {
        return "/crm/contact/list";
    }

    @Override
    public List<ImportColumn> columns() {
        List<ImportColumn> columns = new ArrayList<>(List.of(CUSTOMER));
        columns.addAll(FIELDS.columns());
        return columns;
    }

    @Override
    public List<String> matchColumns() {
        return List.of("name", "mobile");
    }

    @Override
    public void expect(List<? extends ImportRow> rows) {
        service.expect(
                rows.stream()
                        .map(row -> row.text("customerId"))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                rows.stream().map(row -> FIELDS.fill(row, new ContactForm())).toList());
    }

    @Override
    public void expectDeletion(Collection<Long> ids) {
        service.expectDeletion(ids);
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
        if (id == null) {
            return new Entry(customer(row), FIELDS.fill(row, new ContactForm()));
        }
        Contact contact = service.find(id);
        return new Entry(contact.getCustomerId(), FIELDS.fill(row, new ContactForm(contact)));
    }

    @Override
    public List<Violation> check(Long id, Entry entry) {
        if (entry.customerId() == null) {
            return List.of(unknownCustomer());
        }
        List<Violation> violations = new ArrayList<>(service.check(entry.customerId(), entry.form()));
        if (id == null && isKnown(entry)) {
            violations.add(sameName());
        }
        return violations;
    }

    /** Pages take namesakes; a file that would make them was rather matched by the wrong column. */
    private boolean isKnown(Entry entry) {
        String name = entry.form().getName();
        return name != null
                && !service.idsBy("name", name.strip(), entry.customerId()).isEmpty();
    }

    @Override
    public List<ImportUnique> uniques(Long id, Entry entry) {
        List<ImportUnique> uniques = new ArrayList<>();
        if (entry.customerId() != null) {
            String name = entry.customerId() + " " + entry.form().getName();
            uniques.add(new ImportUnique("name " + name, id, sameName()));
            uniques.addAll(rules.phone("mobile", entry.form().getMobile(), entry.customerId()));
            uniques.addAll(rules.phone("phone", entry.form().getPhone(), entry.customerId()));
        }
        return uniques;
    }

    @Override
    public long create(Entry entry) {
        if (entry.customerId() == null) {
            throw new BusinessException(List.of(unknownCustomer()));
        }
        if (isKnown(entry)) {
            throw new BusinessException(List.of(sameName()));
        }
        return service.create(entry.customerId(), entry.form(), null);
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
        return new ImportRecord(contact.getVersion(), FIELDS.cells(new ContactForm(contact)));
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

    private static Violation sameName() {
        return new Violation("name", "contact.duplicate.name", List.of());
    }

    /**
     * A contact from a file.
     *
     * @param customerId whose contact; null when the customer is unknown
     * @param form the contact
     */
    public record Entry(Long customerId, ContactForm form) {}
}
