package org.xiaoguan.crm.customer;

import static org.xiaoguan.administration.api.ImportFields.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.Departments;
import org.xiaoguan.administration.api.Dictionaries;
import org.xiaoguan.administration.api.ImportColumn;
import org.xiaoguan.administration.api.ImportFields;
import org.xiaoguan.administration.api.ImportRecord;
import org.xiaoguan.administration.api.ImportRow;
import org.xiaoguan.administration.api.ImportTarget;
import org.xiaoguan.administration.api.ImportUnique;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.PersonSummary;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.contact.ContactForm;
import org.xiaoguan.crm.grade.CustomerGrade;
import org.xiaoguan.shared.Violation;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.text.Texts;

/** Customers from files; their contacts come in a file of their own. */
@ApplicationScoped
public class CustomerImport implements ImportTarget<CustomerForm> {
    public static final String KINDS = "customer-kind";
    public static final String INDUSTRIES = "industry";
    public static final String REGIONS = "region";
    public static final String SOURCES = "customer-source";

    private static final String LABELS = "customer.grade.";
    private static final String PARENT = "parentId";
    private static final String UNIT = "revenueUnit";

    /** Columns whose unknown words can be added to a dictionary. */
    private static final Map<String, String> MADE =
            Map.of("kindId", KINDS, "industryId", INDUSTRIES, "regionId", REGIONS, "sourceId", SOURCES);

    /** Who it is. */
    private static final ImportFields<CustomerForm> HEAD = new ImportFields<>(List.of(
            text(
                    ImportColumn.optional("code", "customer.code", "KH-A001").called("customer code", "account_id"),
                    CustomerForm::getCode,
                    CustomerForm::setCode),
            text(
                    ImportColumn.required("name", "customer.name", "湖南恒泰建材有限公司")
                            .called("account", "company", "company name", "customer", "account_name"),
                    CustomerForm::getName,
                    CustomerForm::setName),
            text(
                    ImportColumn.optional("creditCode", "customer.creditCode", "91350100M000100Y43"),
                    CustomerForm::getCreditCode,
                    CustomerForm::setCreditCode)));

    /** How to reach it and how to invoice it. */
    private static final ImportFields<CustomerForm> TAIL = new ImportFields<>(List.of(
            text(
                    ImportColumn.optional("phone", "customer.phone", "0731-88886666")
                            .called("telephone", "tel"),
                    CustomerForm::getPhone,
                    CustomerForm::setPhone),
            text(
                    ImportColumn.optional("address", "customer.address", "长沙市星沙路 1 号"),
                    CustomerForm::getAddress,
                    CustomerForm::setAddress),
            text(
                    ImportColumn.optional("invoiceTitle", "customer.invoiceTitle", "湖南恒泰建材有限公司"),
                    CustomerForm::getInvoiceTitle,
                    CustomerForm::setInvoiceTitle),
            text(
                    ImportColumn.optional("invoiceAddress", "customer.invoiceAddress", "长沙市星沙路 1 号"),
                    CustomerForm::getInvoiceAddress,
                    CustomerForm::setInvoiceAddress),
            text(
                    ImportColumn.optional("invoicePhone", "customer.invoicePhone", "0731-88886666"),
                    CustomerForm::getInvoicePhone,
                    CustomerForm::setInvoicePhone),
            text(
                    ImportColumn.optional("bank", "customer.bank", "中国银行长沙分行"),
                    CustomerForm::getBank,
                    CustomerForm::setBank),
            text(
                    ImportColumn.optional("bankAccount", "customer.bankAccount", "6217000000000000001"),
                    CustomerForm::getBankAccount,
                    CustomerForm::setBankAccount),
            text(ImportColumn.optional("note", "customer.note", ""), CustomerForm::getNote, CustomerForm::setNote)));

    @Inject
    CustomerService service;

    @Inject
    CustomerRules rules;

    @Inject
    Dictionaries dictionaries;

    @Inject
    Access access;

    @Inject
    Departments departments;

    @Inject
    People people;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Override
    public String kind() {
        return Customer.KIND;
    }

    @Override
    public String permission() {
        return CrmPermissions.CUSTOMER_IMPORT;
    }

    @Override
    public String listPath() {
        return "/crm/customer/list";
    }

    @Override
    public List<ImportColumn> columns() {
        List<String> kinds = words(KINDS);
        List<String> grades = Stream.of(CustomerGrade.values()).map(this::label).toList();
        List<String> units =
                departments.open().stream().map(o -> o.label().strip()).toList();
        List<ImportColumn> columns = new ArrayList<>(HEAD.columns());
        columns.addAll(List.of(
                ImportColumn.optional("kindId", "customer.kindId", kinds.isEmpty() ? "" : kinds.get(0))
                        .of(kinds),
                ImportColumn.optional("industryId", "customer.industryId", "")
                        .of(words(INDUSTRIES))
                        .called("sector", "industry"),
                ImportColumn.optional("regionId", "customer.regionId", "")
                        .of(words(REGIONS))
                        .called("office_location", "country", "region", "location"),
                ImportColumn.optional("grade", "customer.grade", grades.get(0)).of(grades),
                ImportColumn.optional("ownerId", "customer.ownerId", user.isSignedIn() ? user.getName() : ""),
                ImportColumn.optional("departmentId", "customer.departmentId", "")
                        .of(units),
                ImportColumn.optional("sourceId", "customer.sourceId", "").of(words(SOURCES)),
                ImportColumn.optional(PARENT, "customer.parentId", "")
                        .called("subsidiary_of", "parent", "parent company"),
                ImportColumn.optional("foundedYear", "customer.foundedYear", "").called("year_established", "founded"),
                ImportColumn.optional("employees", "customer.employees", "").called("employee_count", "headcount"),
                ImportColumn.optional("annualRevenue", "customer.annualRevenue", "")
                        .called("revenue"),
                ImportColumn.optional(UNIT, "customer.revenueUnit", "").called("currency")));
        columns.addAll(TAIL.columns());
        return columns;
    }

    @Override
    public List<String> matchColumns() {
        return List.of("name", "code", "creditCode");
    }

    @Override
    public void expect(List<? extends ImportRow> rows) {
        service.expect(rows.stream()
                .map(row -> TAIL.fill(row, HEAD.fill(row, new CustomerForm())))
                .toList());
    }

    @Override
    public List<Long> find(String column, String value, ImportRow row) {
        return service.idsBy(column, value);
    }

    @Override
    public CustomerForm form(Long id, ImportRow row) {
        CustomerForm form = id == null ? new CustomerForm() : new CustomerForm(service.find(id));
        HEAD.fill(row, form);
        TAIL.fill(row, form);
        row.choice("kindId", () -> dictionaries.byWord(KINDS), form::setKindId);
        row.choice("industryId", () -> dictionaries.byWord(INDUSTRIES), form::setIndustryId);
        row.choice("regionId", () -> dictionaries.byWord(REGIONS), form::setRegionId);
        row.choice(
                "grade",
                () -> texts.constants(CustomerGrade.class, LABELS),
                grade -> form.setGrade(grade == null ? CustomerGrade.OTHER : grade));
        row.text("ownerId", name -> form.setOwnerId(name == null ? null : person(row, name)));
        row.choice("departmentId", () -> ids(departments.open()), form::setDepartmentId);
        row.choice("sourceId", () -> dictionaries.byWord(SOURCES), form::setSourceId);
        company(row, form);
        if (form.getOwnerId() == null) {
            form.setPooled(id != null || pools());
            form.setOwnerId(id == null ? user.getStaffId() : null);
        }
        return form;
    }

    /**
     * Whoever may claim customers keeps those of whom a file names no owner, and whoever would not see them any more. Of
     * others they would be nobody's work: they wait in the pool, where those who sell claim them.
     */
    private boolean pools() {
        return !access.may(CrmPermissions.POOL_CLAIM)
                && access.scope(CrmPermissions.CUSTOMER_EDIT).reachesOthers();
    }

    @Override
    public String noteKey() {
        return pools() ? "customer.import.pooled.note" : "customer.import.own.note";
    }

    /** A revenue of no currency says nothing: which one is asked once for the file. */
    private void company(ImportRow row, CustomerForm form) {
        row.reference(PARENT, service::idByName, form::setParentId, null, "customer.parent.unknown");
        row.whole("foundedYear", form::setFoundedYear);
        row.whole("employees", form::setEmployees);
        row.decimal("annualRevenue", form::setAnnualRevenue);
        row.text(UNIT, form::setRevenueUnit);
        if (form.getAnnualRevenue() != null && form.getRevenueUnit() == null) {
            row.unknown(UNIT, null, "customer.revenueUnit.required");
        }
    }

    @Override
    public String referredAs(ImportRow row) {
        return row.text("name");
    }

    @Override
    public List<String> refersTo(ImportRow row) {
        String parent = row.text(PARENT);
        return parent == null ? List.of() : List.of(parent);
    }

    @Override
    public Set<String> makes() {
        return access.may("administration.dictionary.edit") ? MADE.keySet() : Set.of();
    }

    @Override
    public Set<String> words() {
        return MADE.keySet();
    }

    @Override
    public long make(String column, String text, String hint, String proposal) {
        return dictionaries.add(MADE.get(column), text);
    }

    @Override
    public void unmake(String column, long id) {
        dictionaries.remove(id);
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public List<Violation> check(Long id, CustomerForm form) {
        return id == null ? service.check(form) : service.check(id, form);
    }

    @Override
    public List<ImportUnique> uniques(Long id, CustomerForm form) {
        return rules.uniques(id, form);
    }

    @Override
    public long create(CustomerForm form) {
        return form.isPooled()
                ? service.createPooled(form, texts.get("customer.import.pooled"))
                : service.create(form, new ContactForm(), null);
    }

    @Override
    public void update(long id, int version, CustomerForm form) {
        service.update(id, version, form);
    }

    @Override
    public void delete(long id) {
        service.deleteAlone(id);
    }

    @Override
    public void expectDeletion(Collection<Long> ids) {
        service.expectDeletion(ids);
    }

    @Override
    public ImportRecord record(long id) {
        Customer customer = service.find(id);
        CustomerForm form = new CustomerForm(customer);
        Map<String, String> cells = HEAD.cells(form);
        cells.putAll(TAIL.cells(form));
        cells.put("kindId", dictionaries.label(customer.getCompany().getKindId()));
        cells.put("industryId", dictionaries.label(customer.getCompany().getIndustryId()));
        cells.put("regionId", dictionaries.label(customer.getCompany().getRegionId()));
        cells.put("grade", customer.getGrade().name());
        cells.put("ownerId", people.name(customer.getOwnerId()));
        cells.put("departmentId", departments.name(customer.getDepartmentId()));
        cells.put("sourceId", dictionaries.label(customer.getAcquisition().getSourceId()));
        cells.put(PARENT, service.parentName(id));
        cells.put("foundedYear", shown(form.getFoundedYear()));
        cells.put("employees", shown(form.getEmployees()));
        cells.put(
                "annualRevenue",
                form.getAnnualRevenue() == null ? "" : form.getAnnualRevenue().toPlainString());
        cells.put(UNIT, form.getRevenueUnit() == null ? "" : form.getRevenueUnit());
        return new ImportRecord(customer.getVersion(), cells);
    }

    @Override
    public int version(long id) {
        return service.find(id).getVersion();
    }

    private static String shown(Integer value) {
        return value == null ? "" : value.toString();
    }

    private List<String> words(String dictionary) {
        return dictionaries.options(dictionary).stream()
                .map(option -> option.label().strip())
                .toList();
    }

    private static Map<String, Long> ids(List<Option> options) {
        Map<String, Long> ids = new LinkedHashMap<>();
        options.forEach(option -> ids.putIfAbsent(option.label().strip(), option.id()));
        return ids;
    }

    /** The one of exactly this name; of two namesakes neither, since nobody could tell which one is meant. */
    private Long person(ImportRow row, String name) {
        List<PersonSummary> found = people.find(name).stream()
                .filter(person -> person.name().equals(name))
                .toList();
        if (found.size() == 1) {
            return found.get(0).id();
        }
        row.refuse(
                "ownerId", found.isEmpty() ? "customer.owner.nobody" : "customer.owner.namesakes", name, found.size());
        return null;
    }

    private String label(CustomerGrade grade) {
        return texts.of(LABELS, grade);
    }
}
