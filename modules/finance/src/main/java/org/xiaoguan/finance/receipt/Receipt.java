package org.xiaoguan.finance.receipt;

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
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.Money;
import org.xiaoguan.shared.SearchWords;
import org.xiaoguan.shared.Violations;

/**
 * One movement of a project's money. It is never changed and never deleted: a counter entry takes it back. The sum of
 * all amounts of a project is what was received.
 */
@Entity
@Table(name = "finance_receipt")
@Audited(kind = Receipt.KIND)
public class Receipt {
    /** Kind of the record in audit trail and form keys. */
    public static final String KIND = "finance.receipt";

    private static final int PAYER_LENGTH = 120;
    private static final int TEXT_LENGTH = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "finance_receipt")
    @SequenceGenerator(name = "finance_receipt", sequenceName = "finance_receipt_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String number;

    @Enumerated(EnumType.STRING)
    private ReceiptKind kind;

    @Column(name = "project_id")
    private long projectId;

    private BigDecimal amount;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    private ReceiptMethod method;

    @Column(name = "handler_id")
    private long handlerId;

    private String payer;

    @Column(name = "is_advance")
    private boolean advance;

    private BigDecimal beyond = Money.ZERO;

    private String reason;

    private String note;

    @Column(name = "reverses_id")
    private Long reversesId;

    @Column(name = "entered_by")
    private Long enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Embedded
    @SuppressWarnings("unused") // named in queries
    private SearchWords search;

    protected Receipt() {}

    private Receipt(ReceiptKind kind, long projectId) {
        this.kind = kind;
        this.projectId = projectId;
    }

    /**
     * Money came in. How much may come in is the project's to say.
     *
     * @param project the project before it
     */
    public static Receipt received(ReceiptForm form, ProjectSummary project, LocalDate today) {
        boolean asAdvance = form.isAdvance();
        new Violations()
                .collect(() -> Money.checkPositive("amount", form.getAmount()))
                .collect(() -> checkDate("receivedOn", form.getReceivedOn(), project.signedOn(), today))
                .present("method", form.getMethod())
                .present("handlerId", form.getHandlerId())
                .text("payer", form.getPayer(), PAYER_LENGTH)
                .collect(() -> checkReason(asAdvance, form.getReason()))
                .optionalText("note", form.getNote(), TEXT_LENGTH)
                .throwIfAny();
        Receipt receipt = new Receipt(ReceiptKind.RECEIPT, project.id());
        receipt.amount = Money.check("amount", form.getAmount());
        receipt.receivedOn = form.getReceivedOn();
        receipt.method = form.getMethod();
        receipt.handlerId = form.getHandlerId();
        receipt.payer = form.getPayer().strip();
        receipt.advance = asAdvance;
        receipt.reason = asAdvance ? form.getReason().strip() : null;
        receipt.note = form.getNote();
        return receipt;
    }

    /** Money went back to the customer. How much may go back is the project's to say. */
    public static Receipt refunded(RefundForm form, ProjectSummary project, LocalDate today) {
        new Violations()
                .collect(() -> Money.checkPositive("amount", form.getAmount()))
                .collect(() -> checkDate("paidOn", form.getPaidOn(), project.signedOn(), today))
                .present("method", form.getMethod())
                .present("handlerId", form.getHandlerId())
                .text("payee", form.getPayee(), PAYER_LENGTH)
                .text("reason", form.getReason(), TEXT_LENGTH)
                .throwIfAny();
        Receipt refund = new Receipt(ReceiptKind.REFUND, project.id());
        refund.amount = Money.check("amount", form.getAmount()).negate();
        refund.receivedOn = form.getPaidOn();
        refund.method = form.getMethod();
        refund.handlerId = form.getHandlerId();
        refund.payer = form.getPayee().strip();
        refund.reason = form.getReason().strip();
        return refund;
    }

    /** The counter entry that takes this one back as a whole. */
    public Receipt reversed(ReversalForm form, LocalDate today) {
        if (!kind.isOriginal()) {
            throw BusinessException.of("reversal.not-original");
        }
        new Violations()
                .collect(() -> checkReversalDate(form.getReversedOn(), today))
                .text("reason", form.getReason(), TEXT_LENGTH)
                .throwIfAny();
        Receipt counter = new Receipt(kind.counterpart(), projectId);
        counter.amount = amount.negate();
        counter.receivedOn = form.getReversedOn();
        counter.method = method;
        counter.handlerId = handlerId;
        counter.payer = payer;
        counter.reason = form.getReason().strip();
        counter.reversesId = id;
        return counter;
    }

    private void checkReversalDate(LocalDate date, LocalDate today) {
        checkDate("reversedOn", date, null, today);
        if (date.isBefore(receivedOn)) {
            throw BusinessException.at("reversedOn", "reversal.date.early", date, receivedOn);
        }
    }

    private static void checkDate(String field, LocalDate date, LocalDate signedOn, LocalDate today) {
        if (date == null) {
            throw BusinessException.at(field, "error.required");
        }
        if (date.isAfter(today)) {
            throw BusinessException.at(field, "receipt.date.future", date, today);
        }
        if (signedOn != null && date.isBefore(signedOn)) {
            throw BusinessException.at(field, "receipt.date.unsigned", date, signedOn);
        }
    }

    private static void checkReason(boolean asAdvance, String reason) {
        if (!asAdvance) {
            return;
        }
        if (reason == null || reason.isBlank()) {
            throw BusinessException.at("reason", "receipt.reason.advance");
        }
        new Violations().text("reason", reason, TEXT_LENGTH).throwIfAny();
    }

    /**
     * Notes how much of it the customer did not owe. Where a change took the contract below what was invoiced or
     * received, that comes first: nothing more is taken beyond what is owed.
     *
     * @param after the project with it
     * @param openBeyond what earlier advances brought in beyond what was owed then
     */
    public void settle(ProjectSummary after, BigDecimal openBeyond) {
        beyond = after.received().subtract(after.contract()).max(Money.ZERO).min(amount);
        BigDecimal receivedBefore = after.received().subtract(amount);
        BigDecimal overpaidBefore = receivedBefore.subtract(after.contract());
        if (beyond.signum() > 0 && after.redInvoiceDue().signum() > 0) {
            throw BusinessException.at(
                    "amount", "receipt.stopped.invoiced", after.contract(), after.invoiced(), after.redInvoiceDue());
        }
        if (overpaidBefore.compareTo(openBeyond) > 0) {
            throw BusinessException.at(
                    "amount",
                    "receipt.stopped.received",
                    after.contract(),
                    receivedBefore,
                    overpaidBefore.subtract(openBeyond));
        }
    }

    /** Enters it under its number. */
    public void enter(String number, Long staffId, Instant at) {
        this.number = number;
        enteredBy = staffId;
        enteredAt = at;
        search = SearchWords.of(number, payer);
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getNumber() {
        return number;
    }

    public ReceiptKind getKind() {
        return kind;
    }

    public long getProjectId() {
        return projectId;
    }

    /** What it adds to the money received: negative for a refund and for what takes a receipt back. */
    public BigDecimal getAmount() {
        return amount;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public ReceiptMethod getMethod() {
        return method;
    }

    public long getHandlerId() {
        return handlerId;
    }

    /** Who paid; of a refund, who was paid. */
    public String getPayer() {
        return payer;
    }

    /** Whether it was entered as an advance, and so could be more than was owed. */
    public boolean isAdvance() {
        return advance;
    }

    /** How much of it was not owed when it came in. */
    public BigDecimal getBeyond() {
        return beyond;
    }

    /** Why it is an advance, a refund or a counter entry. */
    public String getReason() {
        return reason;
    }

    public String getNote() {
        return note;
    }

    /** Which entry it takes back; null for one that stands on its own. */
    public Long getReversesId() {
        return reversesId;
    }

    /** Staff id of the person who entered it; null for the system. */
    public Long getEnteredBy() {
        return enteredBy;
    }

    public Instant getEnteredAt() {
        return enteredAt;
    }
}
