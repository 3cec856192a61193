package org.xiaoguan.projects.fee;

import static org.xiaoguan.projects.ProjectsPermissions.COST_VIEW;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.administration.api.Restricted;
import org.xiaoguan.projects.document.ProjectDocument;
import org.xiaoguan.projects.feeline.FeeKind;
import org.xiaoguan.projects.project.Project;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.Money;
import org.xiaoguan.shared.SearchWords;
import org.xiaoguan.shared.Tax;
import org.xiaoguan.shared.Violations;

/** A fee paid for a project. It is never deleted: a counter entry with the negative amount takes it back. */
@Entity
@Table(name = "projects_fee")
@Audited(kind = Fee.KIND, partOf = "project")
public class Fee implements ProjectDocument {
    /** Kind of the record in audit trail and form keys. */
    public static final String KIND = "projects.fee";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "projects_fee")
    @SequenceGenerator(name = "projects_fee", sequenceName = "projects_fee_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "project_id")
    private Project project;

    private String number;

    @Embedded
    @SuppressWarnings("unused") // named in queries
    private SearchWords search;

    @Enumerated(EnumType.STRING)
    private FeeKind kind;

    private BigDecimal amount;

    /** What of it is cost: without the tax of a special invoice. */
    @Restricted(COST_VIEW)
    private BigDecimal cost;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    private String payee;

    private String purpose;

    @Enumerated(EnumType.STRING)
    private FeeInvoice invoice;

    @Column(name = "tax_rate")
    private Integer taxRate;

    @Column(name = "invoice_number")
    private String invoiceNumber;

    private String note;

    /** The fee that this counter entry takes back. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reverses_id")
    private Fee reverses;

    @Column(name = "is_reversed")
    private boolean reversed;

    protected Fee() {}

    /** A fee is paid. */
    public Fee(Project project, FeeForm form) {
        project.requireApproved();
        Violations violations = new Violations()
                .present("kind", form.getKind())
                .collect(() -> Money.checkPositive("amount", form.getAmount()))
                .present("paidOn", form.getPaidOn())
                .text("payee", form.getPayee(), 100)
                .text("purpose", form.getPurpose(), 200)
                .optionalText("note", form.getNote(), 500);
        checkInvoice(violations, form);
        if (form.getPaidOn() != null && form.getPaidOn().isBefore(project.getSignedOn())) {
            violations.add("paidOn", "error.dates.order", form.getPaidOn(), project.getSignedOn());
        }
        violations.throwIfAny();
        this.project = project;
        kind = form.getKind();
        amount = Money.check("amount", form.getAmount());
        paidOn = form.getPaidOn();
        payee = form.getPayee().strip();
        purpose = form.getPurpose().strip();
        note = form.getNote();
        takeInvoice(form);
        cost = cost();
        project.payFee(kind, amount, cost);
    }

    private static void checkInvoice(Violations violations, FeeForm form) {
        violations.present("invoice", form.getInvoice()).optionalText("invoiceNumber", form.getInvoiceNumber(), 40);
        if (form.getInvoice() != null && form.getInvoice() != FeeInvoice.NONE) {
            violations.collect(() -> Tax.check("taxRate", form.getTaxRate()));
        }
    }

    private void takeInvoice(FeeForm form) {
        invoice = form.getInvoice();
        taxRate = invoice == FeeInvoice.NONE ? null : form.getTaxRate();
        invoiceNumber = invoice == FeeInvoice.NONE ? null : form.getInvoiceNumber();
    }

    private BigDecimal cost() {
        return invoice == FeeInvoice.SPECIAL ? Tax.net(amount, taxRate) : amount;
    }

    void number(String number) {
        this.number = number;
        search = SearchWords.of(number, payee, purpose);
    }

    /** The invoice came later, or was entered wrongly: only what the form says of the invoice is taken over. */
    public void receiveInvoice(FeeForm form) {
        if (reversed || reverses != null) {
            throw BusinessException.of("fee.reversed.already");
        }
        Violations violations = new Violations();
        checkInvoice(violations, form);
        violations.throwIfAny();
        BigDecimal before = cost;
        takeInvoice(form);
        cost = cost();
        project.payFee(kind, Money.ZERO, cost.subtract(before));
    }

    /** Takes the fee back by a counter entry. */
    public Fee reverse(LocalDate on, String why) {
        if (reversed || reverses != null) {
            throw BusinessException.of("fee.reversed.already");
        }
        new Violations()
                .present("paidOn", on)
                .text("note", why, 500)
                .require(on == null || !on.isBefore(paidOn), "paidOn", "fee.reverse.before", paidOn)
                .throwIfAny();
        reversed = true;
        Fee counter = new Fee();
        counter.project = project;
        counter.kind = kind;
        counter.amount = amount.negate();
        counter.cost = cost.negate();
        counter.paidOn = on;
        counter.payee = payee;
        counter.purpose = purpose;
        counter.invoice = invoice;
        counter.taxRate = taxRate;
        counter.note = why;
        counter.reverses = this;
        project.payFee(kind, counter.amount, counter.cost);
        return counter;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public int getVersion() {
        return version;
    }

    @Override
    public Project getProject() {
        return project;
    }

    @Override
    public String getNumber() {
        return number;
    }

    public FeeKind getKind() {
        return kind;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public BigDecimal getCost() {
        return cost;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public String getPayee() {
        return payee;
    }

    public String getPurpose() {
        return purpose;
    }

    public FeeInvoice getInvoice() {
        return invoice;
    }

    public Integer getTaxRate() {
        return taxRate;
    }

    public String getInvoiceNumber() {
        return invoiceNumber;
    }

    public String getNote() {
        return note;
    }

    public Fee getReverses() {
        return reverses;
    }

    public boolean isReversed() {
        return reversed;
    }
}
