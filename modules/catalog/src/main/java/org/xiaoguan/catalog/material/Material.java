package org.xiaoguan.catalog.material;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.administration.api.Restricted;
import org.xiaoguan.catalog.CatalogPermissions;
import org.xiaoguan.shared.SearchWords;
import org.xiaoguan.shared.Versioned;

/** Something that is sold and bought. */
@Entity
@Table(name = "catalog_material")
@Audited(kind = Material.KIND)
public class Material implements Versioned {
    public static final String KIND = "catalog.material";
    static final int CODE_LENGTH = 40;
    static final int NAME_LENGTH = 120;
    static final int SPECIFICATION_LENGTH = 120;
    static final int UNIT_LENGTH = 20;
    static final int BRAND_LENGTH = 60;
    static final int NOTE_LENGTH = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "catalog_material")
    @SequenceGenerator(name = "catalog_material", sequenceName = "catalog_material_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String code;
    private String name;

    @Column(name = "category_id")
    private Long categoryId;

    private String specification;
    private String unit;
    private String brand;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    @Column(name = "list_price")
    private BigDecimal listPrice;

    @Column(name = "tax_rate")
    private int taxRate;

    @Column(name = "reference_cost")
    @Restricted(CatalogPermissions.COST_VIEW)
    private BigDecimal referenceCost;

    private String note;

    @Column(name = "is_closed")
    private boolean closed;

    @Embedded
    private SearchWords search;

    protected Material() {}

    public Material(MaterialForm form) {
        change(form);
    }

    /** Takes over what was typed; the service has seen to it that the code is free. */
    final void change(MaterialForm form) {
        form.check();
        code = form.getCode().strip();
        name = form.getName().strip();
        categoryId = form.getCategoryId();
        specification = form.getSpecification();
        unit = form.getUnit().strip();
        brand = form.getBrand();
        grade = form.getGrade();
        listPrice = MaterialForm.price("listPrice", form.getListPrice());
        taxRate = form.getTaxRate();
        referenceCost = MaterialForm.price("referenceCost", form.getReferenceCost());
        note = form.getNote();
        search = SearchWords.of(code, name, specification, brand);
    }

    /** It can be neither sold nor bought from now on; documents that name it stay as they are. */
    void close() {
        closed = true;
    }

    void reopen() {
        closed = false;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public int getVersion() {
        return version;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public Long getCategoryId() {
        return categoryId;
    }

    public String getSpecification() {
        return specification;
    }

    public String getUnit() {
        return unit;
    }

    public String getBrand() {
        return brand;
    }

    public Grade getGrade() {
        return grade;
    }

    public BigDecimal getListPrice() {
        return listPrice;
    }

    public int getTaxRate() {
        return taxRate;
    }

    public BigDecimal getReferenceCost() {
        return referenceCost;
    }

    public String getNote() {
        return note;
    }

    public boolean isClosed() {
        return closed;
    }

    public String getSearchText() {
        return search.getText();
    }
}
