package org.xiaoguan.projects.cost;

import static org.xiaoguan.projects.ProjectsPermissions.COST_VIEW;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.xiaoguan.administration.api.Restricted;
import org.xiaoguan.projects.purchase.PurchaseLine;
import org.xiaoguan.shared.Tax;
import org.xiaoguan.shared.UnitPrice;
import org.xiaoguan.shared.Violations;

/** What one unit of a purchased line really cost. A correction is a new entry; the latest counts. Never changed. */
@Entity
@Table(name = "projects_cost")
public class CostEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "projects_cost")
    @SequenceGenerator(name = "projects_cost", sequenceName = "projects_cost_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "purchase_line_id")
    private PurchaseLine purchaseLine;

    @Restricted(COST_VIEW)
    @Column(name = "unit_cost")
    private BigDecimal unitCost;

    @Column(name = "is_special_invoice")
    private boolean specialInvoice;

    @Column(name = "tax_rate")
    private int taxRate;

    @Column(name = "entered_on")
    private LocalDate enteredOn;

    private String note;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "staff_id")
    private Long staffId;

    protected CostEntry() {}

    /** Enters a cost for the first time, or corrects it, which needs a note that says why. */
    public CostEntry(PurchaseLine line, CostForm form, String at, Instant enteredAt, Long staffId) {
        boolean correction = line.getUnitCost() != null;
        Violations violations = new Violations()
                .collect(() -> UnitPrice.check(at + "unitCost", form.getUnitCost()))
                .collect(() -> Tax.check(at + "taxRate", form.getTaxRate()))
                .present(at + "enteredOn", form.getEnteredOn())
                .optionalText(at + "note", form.getNote(), 500)
                .require(
                        !correction
                                || (form.getNote() != null && !form.getNote().isBlank()),
                        at + "note",
                        "cost.correction.reason");
        violations.throwIfAny();
        purchaseLine = line;
        unitCost = UnitPrice.check(at + "unitCost", form.getUnitCost());
        specialInvoice = form.isSpecialInvoice();
        taxRate = form.getTaxRate();
        enteredOn = form.getEnteredOn();
        note = form.getNote();
        this.enteredAt = enteredAt;
        this.staffId = staffId;
        line.enterCost(unitCost, specialInvoice, taxRate);
    }

    /** Whether the form says anything new about the line. */
    static boolean differs(PurchaseLine line, CostForm form) {
        return form.getUnitCost() != null
                && (line.getUnitCost() == null
                        || line.getUnitCost().compareTo(form.getUnitCost()) != 0
                        || line.isSpecialInvoice() != form.isSpecialInvoice()
                        || !Objects.equals(line.getCostTaxRate(), form.getTaxRate()));
    }

    public Long getId() {
        return id;
    }

    public PurchaseLine getPurchaseLine() {
        return purchaseLine;
    }

    public BigDecimal getUnitCost() {
        return unitCost;
    }

    public boolean isSpecialInvoice() {
        return specialInvoice;
    }

    public int getTaxRate() {
        return taxRate;
    }

    public LocalDate getEnteredOn() {
        return enteredOn;
    }

    public String getNote() {
        return note;
    }

    public Instant getEnteredAt() {
        return enteredAt;
    }

    public Long getStaffId() {
        return staffId;
    }
}
