package org.xiaoguan.crm.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.xiaoguan.shared.Money;

/** What is known of the company that a customer is: of which kind, where, how old, how large, and to whom it belongs. */
@Embeddable
public class CompanyFacts {
    static final int UNIT_LENGTH = 40;

    @Column(name = "kind_id")
    private Long kindId;

    @Column(name = "industry_id")
    private Long industryId;

    @Column(name = "region_id")
    private Long regionId;

    /** The customer whose subsidiary it is. */
    @Column(name = "parent_id")
    private Long parentId;

    @Column(name = "founded_year")
    private Integer foundedYear;

    @Column(name = "employee_count")
    private Integer employees;

    @Column(name = "annual_revenue")
    private BigDecimal annualRevenue;

    /** Currency and unit of the revenue, as its source gives it: it is never added up. */
    @Column(name = "revenue_unit")
    private String revenueUnit;

    protected CompanyFacts() {}

    void change(CustomerForm form) {
        kindId = form.getKindId();
        industryId = form.getIndustryId();
        regionId = form.getRegionId();
        parentId = form.getParentId();
        foundedYear = form.getFoundedYear();
        employees = form.getEmployees();
        annualRevenue = form.getAnnualRevenue() == null ? null : Money.round(form.getAnnualRevenue());
        revenueUnit = form.getRevenueUnit();
    }

    public Long getKindId() {
        return kindId;
    }

    public Long getIndustryId() {
        return industryId;
    }

    public Long getRegionId() {
        return regionId;
    }

    public Long getParentId() {
        return parentId;
    }

    public Integer getFoundedYear() {
        return foundedYear;
    }

    public Integer getEmployees() {
        return employees;
    }

    public BigDecimal getAnnualRevenue() {
        return annualRevenue;
    }

    public String getRevenueUnit() {
        return revenueUnit;
    }
}
