package org.xiaoguan.projects.goods;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import org.xiaoguan.catalog.api.MaterialSummary;

/** A material as it was when the document was made, so that the document stays what it was. */
@Embeddable
public class Goods implements Serializable {
    @Column(name = "material_id")
    private long materialId;

    @Column(name = "material_code")
    private String code;

    @Column(name = "material_name")
    private String name;

    private String specification;

    private String unit;

    @Column(name = "tax_rate")
    private int taxRate;

    protected Goods() {}

    public Goods(MaterialSummary material) {
        materialId = material.id();
        code = material.code();
        name = material.name();
        specification = material.specification();
        unit = material.unit();
        taxRate = material.taxRate();
    }

    /** The goods that a line held before where they say the same, so that the line does not count as changed. */
    public Goods insteadOf(Goods before) {
        boolean same = before != null
                && materialId == before.materialId
                && taxRate == before.taxRate
                && code.equals(before.code)
                && name.equals(before.name)
                && unit.equals(before.unit)
                && Objects.equals(specification, before.specification);
        return same ? before : this;
    }

    /** How the audit trail tells it. */
    @Override
    public String toString() {
        return code + " " + name + (specification == null ? "" : " " + specification);
    }

    public long getMaterialId() {
        return materialId;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public String getSpecification() {
        return specification;
    }

    public String getUnit() {
        return unit;
    }

    public int getTaxRate() {
        return taxRate;
    }
}
