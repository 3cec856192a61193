package org.xiaoguan.crm.merge;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaoguan.crm.customer.CustomerForm;

/** What can be taken from either of two customers that become one; the label's message key is {@code customer.} and the attribute. */
public enum MergeField {
    NAME("name"),
    CREDIT_CODE("creditCode"),
    KIND("kindId"),
    INDUSTRY("industryId"),
    REGION("regionId"),
    SOURCE("sourceId"),
    /** With the department. */
    OWNER("ownerId"),
    PHONE("phone"),
    ADDRESS("address"),
    /** All that stands on an invoice. */
    INVOICE("invoice"),
    /** Whose subsidiary it is. */
    PARENT("parentId"),
    /** How old and large it is. */
    COMPANY("company"),
    NOTE("note");

    private final String attribute;

    MergeField(String attribute) {
        this.attribute = attribute;
    }

    public String getKey() {
        return "customer." + attribute;
    }

    /** What the customer has; null for nothing. */
    public Object of(CustomerForm customer) {
        Object found = switch (this) {
            case NAME -> customer.getName();
            case CREDIT_CODE -> customer.getCreditCode();
            case KIND -> customer.getKindId();
            case INDUSTRY -> customer.getIndustryId();
            case REGION -> customer.getRegionId();
            case SOURCE -> customer.getSourceId();
            case OWNER -> customer.getOwnerId();
            case PHONE -> customer.getPhone();
            case ADDRESS -> customer.getAddress();
            case INVOICE -> invoice(customer);
            case PARENT -> customer.getParentId();
            case COMPANY -> company(customer);
            case NOTE -> customer.getNote();
        };
        return found instanceof String text && text.isBlank() ? null : found;
    }

    private static String company(CustomerForm form) {
        return Stream.of(form.getFoundedYear(), form.getEmployees(), form.getAnnualRevenue(), form.getRevenueUnit())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" · "));
    }

    private static String invoice(CustomerForm form) {
        return Stream.of(
                        form.getInvoiceTitle(),
                        form.getInvoiceAddress(),
                        form.getInvoicePhone(),
                        form.getBank(),
                        form.getBankAccount())
                .filter(line -> line != null && !line.isBlank())
                .collect(Collectors.joining(" · "));
    }

    void copy(CustomerForm from, CustomerForm to) {
        switch (this) {
            case NAME -> to.setName(from.getName());
            case CREDIT_CODE -> to.setCreditCode(from.getCreditCode());
            case KIND -> to.setKindId(from.getKindId());
            case INDUSTRY -> to.setIndustryId(from.getIndustryId());
            case REGION -> to.setRegionId(from.getRegionId());
            case SOURCE -> to.setSourceId(from.getSourceId());
            case OWNER -> {
                to.setOwnerId(from.getOwnerId());
                to.setDepartmentId(from.getDepartmentId());
            }
            case PHONE -> to.setPhone(from.getPhone());
            case ADDRESS -> to.setAddress(from.getAddress());
            case INVOICE -> {
                to.setInvoiceTitle(from.getInvoiceTitle());
                to.setInvoiceAddress(from.getInvoiceAddress());
                to.setInvoicePhone(from.getInvoicePhone());
                to.setBank(from.getBank());
                to.setBankAccount(from.getBankAccount());
            }
            case PARENT -> to.setParentId(from.getParentId());
            case COMPANY -> {
                to.setFoundedYear(from.getFoundedYear());
                to.setEmployees(from.getEmployees());
                to.setAnnualRevenue(from.getAnnualRevenue());
                to.setRevenueUnit(from.getRevenueUnit());
            }
            case NOTE -> to.setNote(from.getNote());
        }
    }

    /** Whether it is proposed to take it from the other one: only where there is nothing to lose. */
    boolean isProposed(CustomerForm survivor, CustomerForm other) {
        return of(survivor) == null && of(other) != null;
    }

    /** Those in which the two differ. */
    static List<MergeField> differing(CustomerForm one, CustomerForm other) {
        return Arrays.stream(values())
                .filter(field -> !Objects.equals(field.of(one), field.of(other)))
                .toList();
    }
}
