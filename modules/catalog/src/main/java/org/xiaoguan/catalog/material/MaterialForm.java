package org.xiaoguan.catalog.material;

import java.io.Serializable;
import java.math.BigDecimal;
import org.xiaoguan.shared.Tax;
import org.xiaoguan.shared.UnitPrice;
import org.xiaoguan.shared.Violations;

/** What a person types of a material. */
public class MaterialForm implements Serializable {
    private String code;
    private String name;
    private Long categoryId;
    private String specification;
    private String unit;
    private String brand;
    private Grade grade;
    private BigDecimal listPrice;
    private Integer taxRate = Tax.RATES.get(0);
    private BigDecimal referenceCost;
    private String note;

    /** A form for a new material. */
    public MaterialForm() {}

    /** A form that shows an existing one. */
    public MaterialForm(Material material) {
        code = material.getCode();
        name = material.getName();
        categoryId = material.getCategoryId();
        specification = material.getSpecification();
        unit = material.getUnit();
        brand = material.getBrand();
        grade = material.getGrade();
        listPrice = material.getListPrice();
        taxRate = material.getTaxRate();
        referenceCost = material.getReferenceCost();
        note = material.getNote();
    }

    void check() {
        new Violations()
                .text("code", code, Material.CODE_LENGTH)
                .text("name", name, Material.NAME_LENGTH)
                .present("categoryId", categoryId)
                .optionalText("specification", specification, Material.SPECIFICATION_LENGTH)
                .text("unit", unit, Material.UNIT_LENGTH)
                .optionalText("brand", brand, Material.BRAND_LENGTH)
                .collect(() -> price("listPrice", listPrice))
                .collect(() -> Tax.check("taxRate", taxRate))
                .collect(() -> price("referenceCost", referenceCost))
                .optionalText("note", note, Material.NOTE_LENGTH)
                .throwIfAny();
    }

    /** The price as it is stored; null when none was typed. */
    static BigDecimal price(String field, BigDecimal typed) {
        return typed == null ? null : UnitPrice.check(field, typed);
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

    public Long getCategoryId() {
        return categoryId;
    }

    public void setCategoryId(Long categoryId) {
        this.categoryId = categoryId;
    }

    public String getSpecification() {
        return specification;
    }

    public void setSpecification(String specification) {
        this.specification = specification;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getBrand() {
        return brand;
    }

    public void setBrand(String brand) {
        this.brand = brand;
    }

    public Grade getGrade() {
        return grade;
    }

    public void setGrade(Grade grade) {
        this.grade = grade;
    }

    public BigDecimal getListPrice() {
        return listPrice;
    }

    public void setListPrice(BigDecimal listPrice) {
        this.listPrice = listPrice;
    }

    public Integer getTaxRate() {
        return taxRate;
    }

    public void setTaxRate(Integer taxRate) {
        this.taxRate = taxRate;
    }

    public BigDecimal getReferenceCost() {
        return referenceCost;
    }

    public void setReferenceCost(BigDecimal referenceCost) {
        this.referenceCost = referenceCost;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
