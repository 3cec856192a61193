package org.xiaoguan.crm.customer;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.xiaoguan.crm.grade.CustomerGrade;
import org.xiaoguan.shared.CreditCode;
import org.xiaoguan.shared.Money;
import org.xiaoguan.shared.Violations;

/** What a person types of a customer. */
public class CustomerForm implements Serializable {
    private String code;
    private String name;
    private String creditCode;
    private Long kindId;
    private Long industryId;
    private Long regionId;
    private CustomerGrade grade = CustomerGrade.OTHER;
    private Long ownerId;
    private boolean pooled;
    private Long departmentId;
    private List<Long> teamIds = new ArrayList<>();
    private List<CustomerStoreForm> stores = new ArrayList<>();
    private Long sourceId;
    private Long parentId;
    private Integer foundedYear;
    private Integer employees;
    private BigDecimal annualRevenue;
    private String revenueUnit;
    private String phone;
    private String address;
    private String invoiceTitle;
    private String invoiceAddress;
    private String invoicePhone;
    private String bank;
    private String bankAccount;
    private String note;

    /** A form for a new customer. */
    public CustomerForm() {}

    /** A form that shows an existing one. */
    public CustomerForm(Customer customer) {
        code = customer.getCode();
        name = customer.getName();
        creditCode = customer.getCreditCode();
        grade = customer.getGrade();
        ownerId = customer.getOwnerId();
        departmentId = customer.getDepartmentId();
        teamIds = new ArrayList<>(customer.getTeamIds());
        stores = new ArrayList<>(
                customer.getStores().stream().map(CustomerStoreForm::new).toList());
        sourceId = customer.getAcquisition().getSourceId();
        CompanyFacts company = customer.getCompany();
        kindId = company.getKindId();
        industryId = company.getIndustryId();
        regionId = company.getRegionId();
        parentId = company.getParentId();
        foundedYear = company.getFoundedYear();
        employees = company.getEmployees();
        annualRevenue = company.getAnnualRevenue();
        revenueUnit = company.getRevenueUnit();
        phone = customer.getPhone();
        address = customer.getAddress();
        InvoiceDetails invoice = customer.getInvoice();
        invoiceTitle = invoice.getInvoiceTitle();
        invoiceAddress = invoice.getInvoiceAddress();
        invoicePhone = invoice.getInvoicePhone();
        bank = invoice.getBank();
        bankAccount = invoice.getBankAccount();
        note = customer.getNote();
    }

    /** Whether nobody is to have it: it waits in the public pool. */
    public boolean isPooled() {
        return pooled;
    }

    public void setPooled(boolean pooled) {
        this.pooled = pooled;
    }

    /** Every rule that this form can break by itself. */
    public void check() {
        Violations violations = new Violations();
        violations
                .optionalText("code", code, Customer.CODE_LENGTH)
                .text("name", name, Customer.NAME_LENGTH)
                .collect(() -> CreditCode.check("creditCode", creditCode))
                .present("grade", grade)
                .require(ownerId != null || pooled, "ownerId", "error.required")
                .collect(() -> Phone.check("phone", phone))
                .optionalText("address", address, Customer.ADDRESS_LENGTH)
                .optionalText("invoiceTitle", invoiceTitle, Customer.NAME_LENGTH)
                .optionalText("invoiceAddress", invoiceAddress, Customer.ADDRESS_LENGTH)
                .collect(() -> Phone.check("invoicePhone", invoicePhone))
                .optionalText("bank", bank, InvoiceDetails.BANK_LENGTH)
                .optionalText("bankAccount", bankAccount, InvoiceDetails.ACCOUNT_LENGTH)
                .optionalText("note", note, Customer.NOTE_LENGTH);
        checkCompany(violations);
        for (int i = 0; i < stores.size(); i++) {
            String place = "stores[" + i + "]";
            CustomerStoreForm store = stores.get(i);
            violations.collect(() -> store.check(place));
        }
        violations.throwIfAny();
    }

    private void checkCompany(Violations violations) {
        violations
                .require(
                        foundedYear == null || (foundedYear >= 1000 && foundedYear <= 2999),
                        "foundedYear",
                        "customer.foundedYear.range")
                .require(employees == null || employees >= 0, "employees", "customer.not-negative")
                .require(annualRevenue == null || annualRevenue.signum() >= 0, "annualRevenue", "customer.not-negative")
                .collect(() -> Money.check("annualRevenue", annualRevenue == null ? BigDecimal.ZERO : annualRevenue))
                .optionalText("revenueUnit", revenueUnit, CompanyFacts.UNIT_LENGTH)
                .require(
                        annualRevenue == null || (revenueUnit != null && !revenueUnit.isBlank()),
                        "revenueUnit",
                        "customer.revenueUnit.required");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public void setCreditCode(String creditCode) {
        this.creditCode = creditCode;
    }

    public Long getKindId() {
        return kindId;
    }

    public void setKindId(Long kindId) {
        this.kindId = kindId;
    }

    public Long getIndustryId() {
        return industryId;
    }

    public void setIndustryId(Long industryId) {
        this.industryId = industryId;
    }

    public Long getRegionId() {
        return regionId;
    }

    public void setRegionId(Long regionId) {
        this.regionId = regionId;
    }

    public CustomerGrade getGrade() {
        return grade;
    }

    public void setGrade(CustomerGrade grade) {
        this.grade = grade;
    }

    public Long getOwnerId() {
        return ownerId;
    }

    public void setOwnerId(Long ownerId) {
        this.ownerId = ownerId;
    }

    public Long getDepartmentId() {
        return departmentId;
    }

    public void setDepartmentId(Long departmentId) {
        this.departmentId = departmentId;
    }

    public List<Long> getTeamIds() {
        return teamIds;
    }

    public void setTeamIds(List<Long> teamIds) {
        this.teamIds = teamIds;
    }

    public List<CustomerStoreForm> getStores() {
        return stores;
    }

    public void setStores(List<CustomerStoreForm> stores) {
        this.stores = stores;
    }

    public Long getSourceId() {
        return sourceId;
    }

    public void setSourceId(Long sourceId) {
        this.sourceId = sourceId;
    }

    public Long getParentId() {
        return parentId;
    }

    public void setParentId(Long parentId) {
        this.parentId = parentId;
    }

    public Integer getFoundedYear() {
        return foundedYear;
    }

    public void setFoundedYear(Integer foundedYear) {
        this.foundedYear = foundedYear;
    }

    public Integer getEmployees() {
        return employees;
    }

    public void setEmployees(Integer employees) {
        this.employees = employees;
    }

    public BigDecimal getAnnualRevenue() {
        return annualRevenue;
    }

    public void setAnnualRevenue(BigDecimal annualRevenue) {
        this.annualRevenue = annualRevenue;
    }

    public String getRevenueUnit() {
        return revenueUnit;
    }

    public void setRevenueUnit(String revenueUnit) {
        this.revenueUnit = revenueUnit;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getInvoiceTitle() {
        return invoiceTitle;
    }

    public void setInvoiceTitle(String invoiceTitle) {
        this.invoiceTitle = invoiceTitle;
    }

    public String getInvoiceAddress() {
        return invoiceAddress;
    }

    public void setInvoiceAddress(String invoiceAddress) {
        this.invoiceAddress = invoiceAddress;
    }

    public String getInvoicePhone() {
        return invoicePhone;
    }

    public void setInvoicePhone(String invoicePhone) {
        this.invoicePhone = invoicePhone;
    }

    public String getBank() {
        return bank;
    }

    public void setBank(String bank) {
        this.bank = bank;
    }

    public String getBankAccount() {
        return bankAccount;
    }

    public void setBankAccount(String bankAccount) {
        this.bankAccount = bankAccount;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
