package org.xiaoguan.finance.invoice;

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
import java.time.Instant;
import java.time.LocalDate;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.projects.api.ProjectSummary;
import org.xiaoguan.shared.Money;
import org.xiaoguan.shared.SearchWords;
import org.xiaoguan.shared.Tax;

/**
 * An invoice that was issued for a project, blue, or red against a blue one. Its amounts never change; red ones are
 * negative, so the sum of all amounts of a project is what was invoiced.
 */
@Entity
@Table(name = "finance_invoice")
@Audited(kind = Invoice.KIND)
public class Invoice {
    /** Kind of the record in audit trail and form keys. */
    public static final String KIND = "finance.invoice";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "finance_invoice")
    @SequenceGenerator(name = "finance_invoice", sequenceName = "finance_invoice_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private InvoiceKind kind;

    @Enumerated(EnumType.STRING)
    private InvoiceMedium medium;

    private String code;

    private String number;

    @Column(name = "project_id")
    private long projectId;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "tax_rate")
    private int taxRate;

    @Enumerated(EnumType.STRING)
    @Column(name = "leading_amount")
    private LeadingAmount leading;

    private BigDecimal gross;

    private BigDecimal net;

    private BigDecimal tax;

    private String title;

    private String content;

    private String note;

    @Column(name = "red_of_id")
    private Long redOfId;

    private String reason;

    private String correction;

    /** What red invoices took back of this one, as positive amounts. */
    @Column(name = "red_gross")
    private BigDecimal redGross = Money.ZERO;

    @Column(name = "red_net")
    private BigDecimal redNet = Money.ZERO;

    @Column(name = "entered_by")
    private Long enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Embedded
    @SuppressWarnings("unused") // named in queries
    private SearchWords search;

    protected Invoice() {}

    /**
     * An invoice was issued. How much may be invoiced is the project's to say.
     *
     * @param project the project before it
     */
    public static Invoice issued(InvoiceForm form, ProjectSummary project, LocalDate today) {
        InvoiceCheck.issued(form, project, today);
        Invoice invoice = new Invoice();
        invoice.projectId = project.id();
        invoice.kind = form.getKind();
        invoice.taxRate = form.getTaxRate();
        invoice.leading = form.getLeading();
        invoice.gross = Money.check("amount", form.getLeading().gross(form.getAmount(), form.getTaxRate()));
        invoice.net = Tax.net(invoice.gross, invoice.taxRate);
        invoice.tax = invoice.gross.subtract(invoice.net);
        invoice.identify(form);
        invoice.title = form.getTitle().strip();
        invoice.content = form.getContent();
        invoice.note = form.getNote();
        return invoice;
    }

    /** Refuses a red invoice that could not be issued against this one. */
    public void checkRed(RedInvoiceForm form, LocalDate today) {
        InvoiceCheck.red(this, form, today);
    }

    /** A red invoice takes back at most what is left of this one, of its kind and at its rate. */
    public Invoice takeBack(RedInvoiceForm form, LocalDate today) {
        checkRed(form, today);
        BigDecimal taken = Money.check("amount", form.getAmount());
        BigDecimal takenNet = netOfRed(taken);
        Invoice red = new Invoice();
        red.projectId = projectId;
        red.kind = kind;
        red.taxRate = taxRate;
        red.leading = LeadingAmount.GROSS;
        red.gross = taken.negate();
        red.net = takenNet.negate();
        red.tax = red.gross.subtract(red.net);
        red.identify(form);
        red.title = title;
        red.content = content;
        red.redOfId = id;
        red.reason = form.getReason().strip();
        redGross = redGross.add(taken);
        redNet = redNet.add(takenNet);
        return red;
    }

    /** By the rate, but no more net and no more tax than is left: so that all red ones together take back the whole. */
    private BigDecimal netOfRed(BigDecimal taken) {
        BigDecimal leftNet = net.subtract(redNet);
        BigDecimal leftTax = getLeft().subtract(leftNet);
        return Tax.net(taken, taxRate).min(leftNet).max(taken.subtract(leftTax));
    }

    /** Refuses a correction that could not be made. Once a red invoice names it, it stands as it is. */
    public void checkCorrection(CorrectionForm form, LocalDate earliest, LocalDate today) {
        InvoiceCheck.correction(this, form, earliest, today);
    }

    /** Puts right what was mistyped; the amounts stay. */
    public void correct(CorrectionForm form) {
        identify(form);
        title = form.getTitle().strip();
        correction = form.getCorrection().strip();
        search = SearchWords.of(number, code, title);
    }

    private void identify(IssuedForm form) {
        medium = form.getMedium();
        code = InvoiceCheck.digits(form.getCode());
        number = InvoiceCheck.digits(form.getNumber());
        issuedOn = form.getIssuedOn();
    }

    /** Notes who entered it. */
    public void enter(Long staffId, Instant at) {
        enteredBy = staffId;
        enteredAt = at;
        search = SearchWords.of(number, code, title);
    }

    public boolean isRed() {
        return redOfId != null;
    }

    /** What red invoices may still take back of it. */
    public BigDecimal getLeft() {
        return isRed() ? Money.ZERO : gross.subtract(redGross);
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public InvoiceKind getKind() {
        return kind;
    }

    public InvoiceMedium getMedium() {
        return medium;
    }

    /** Code of a paper invoice; empty for an electronic one. */
    public String getCode() {
        return code;
    }

    public String getNumber() {
        return number;
    }

    public long getProjectId() {
        return projectId;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public int getTaxRate() {
        return taxRate;
    }

    public LeadingAmount getLeading() {
        return leading;
    }

    public BigDecimal getGross() {
        return gross;
    }

    public BigDecimal getNet() {
        return net;
    }

    public BigDecimal getTax() {
        return tax;
    }

    /** Whom it names as the buyer. */
    public String getTitle() {
        return title;
    }

    public String getContent() {
        return content;
    }

    public String getNote() {
        return note;
    }

    /** Which invoice it takes back; null for a blue one. */
    public Long getRedOfId() {
        return redOfId;
    }

    public String getReason() {
        return reason;
    }

    /** Why it was last corrected; null when it never was. */
    public String getCorrection() {
        return correction;
    }

    public BigDecimal getRedGross() {
        return redGross;
    }

    /** Staff id of the person who entered it; null for the system. */
    public Long getEnteredBy() {
        return enteredBy;
    }

    public Instant getEnteredAt() {
        return enteredAt;
    }
}
