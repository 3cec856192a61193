package org.xiaoguan.catalog.supplier;

import static org.xiaoguan.catalog.CatalogPermissions.SUPPLIER_CREATE;
import static org.xiaoguan.catalog.CatalogPermissions.SUPPLIER_DELETE;
import static org.xiaoguan.catalog.CatalogPermissions.SUPPLIER_EDIT;
import static org.xiaoguan.catalog.CatalogPermissions.SUPPLIER_EXPORT;
import static org.xiaoguan.catalog.CatalogPermissions.SUPPLIER_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.Records;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.CreditCode;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.SearchText;
import org.xiaoguan.shared.Violation;
import org.xiaoguan.shared.Violations;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;

/** Keeps the suppliers. */
@Stateless
public class SupplierService {
    @PersistenceContext
    EntityManager em;

    @Inject
    Records records;

    @Requires(SUPPLIER_VIEW)
    public ListResult<SupplierRow> list(SupplierFilter filter, ListRequest request) {
        return query(filter).page(request);
    }

    @Requires(SUPPLIER_EXPORT)
    public void export(SupplierFilter filter, Consumer<SupplierRow> consumer) {
        query(filter).forEach(SupplierRow::id, consumer);
    }

    /** @throws NotFoundException for an unknown id */
    @Requires(SUPPLIER_VIEW)
    public Supplier find(long id) {
        return records.find(Supplier.class, id);
    }

    /** Adds a supplier; the same form key again gives the one that it made first. */
    @Requires(SUPPLIER_CREATE)
    public long create(SupplierForm form, String formKey) {
        return records.create(Supplier.class, formKey, () -> {
            violations(form, null).throwIfAny();
            return new Supplier(form);
        });
    }

    /** Changes a supplier that nobody else changed since it was read. */
    @Requires(SUPPLIER_EDIT)
    public void update(long id, int readVersion, SupplierForm form) {
        Supplier supplier = records.unchanged(Supplier.class, id, readVersion);
        violations(form, id).throwIfAny();
        supplier.change(form);
    }

    /** Says what {@link #create} would refuse, and changes nothing. */
    @Requires(SUPPLIER_CREATE)
    public List<Violation> check(SupplierForm form) {
        return violations(form, null).list();
    }

    /** Says what {@link #update} would refuse, and changes nothing. */
    @Requires(SUPPLIER_EDIT)
    public List<Violation> check(long id, SupplierForm form) {
        return violations(form, id).list();
    }

    /** Ids of the suppliers whose code, name (however written) or credit code is this. */
    @Requires({SUPPLIER_CREATE, SUPPLIER_EDIT})
    public List<Long> idsBy(String attribute, String value) {
        String condition = switch (attribute) {
            case "name" -> "s.nameKey = :value";
            case "creditCode" -> "s.creditCode = :value";
            default -> "s.code = :value";
        };
        return em.createQuery("select s.id from Supplier s where " + condition, Long.class)
                .setParameter("value", attribute.equals("name") ? Supplier.keyOf(value) : value)
                .getResultList();
    }

    @Requires(SUPPLIER_EDIT)
    public void close(long id) {
        records.locked(Supplier.class, id).close();
    }

    @Requires(SUPPLIER_EDIT)
    public void reopen(long id) {
        records.locked(Supplier.class, id).reopen();
    }

    /** Deletes a supplier that nothing refers to. */
    @Requires(SUPPLIER_DELETE)
    public void delete(long id) {
        records.delete(Supplier.class, id);
    }

    private ListQuery<SupplierRow> query(SupplierFilter filter) {
        return ListQuery.of(
                        em,
                        SupplierRow.class,
                        "new org.xiaoguan.catalog.supplier.SupplierRow(s.id, s.code, s.name, s.creditCode,"
                                + " s.contactName, s.phone, s.address, s.bank, s.bankAccount, s.note, s.closed)",
                        "Supplier s",
                        "s.id")
                .where("s.searchText like :text", "text", SearchText.pattern(filter.text()))
                .where("s.closed = :closed", "closed", filter.closed())
                .sortable(Map.of("code", "s.code", "name", "s.name"))
                .orderedBy("s.code");
    }

    private Violations violations(SupplierForm form, Long own) {
        Violations violations = new Violations().collect(form::check);
        uniques(form).forEach((field, value) -> violations.collect(() -> refuseTaken(field, value, own)));
        return violations;
    }

    /** What no two suppliers may have, by field and as it is compared; what is empty or wrong is left out. */
    static Map<String, String> uniques(SupplierForm form) {
        Map<String, String> uniques = new LinkedHashMap<>();
        uniques.put("code", stripped(form.getCode()));
        uniques.put("name", key(form.getName()));
        uniques.put("creditCode", validCreditCode(form));
        uniques.values().removeIf(value -> value == null || value.isEmpty());
        return uniques;
    }

    private void refuseTaken(String field, String value, Long own) {
        String attribute = field.equals("name") ? "nameKey" : field;
        em.createQuery(
                        "select s.code, s.name from Supplier s where s." + attribute + " = :value and s.id <> :own",
                        Object[].class)
                .setParameter("value", value)
                .setParameter("own", own == null ? -1L : own)
                .getResultStream()
                .findFirst()
                .ifPresent(taken -> {
                    throw BusinessException.at(field, "supplier.duplicate", (String) taken[0], (String) taken[1]);
                });
    }

    private static String stripped(String typed) {
        return typed == null ? null : typed.strip();
    }

    private static String key(String name) {
        return name == null ? null : Supplier.keyOf(name);
    }

    /** The code to compare; null when it is wrong, which the form's own check says. */
    private static String validCreditCode(SupplierForm form) {
        try {
            return CreditCode.check("creditCode", form.getCreditCode());
        } catch (BusinessException wrong) {
            return null;
        }
    }
}
