package org.xiaoguan.projects.purchase;

import static org.xiaoguan.projects.ProjectsPermissions.COST_VIEW;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.xiaoguan.administration.api.Approvals;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.administration.api.Restricted;
import org.xiaoguan.catalog.api.MaterialSummary;
import org.xiaoguan.projects.document.DocumentState;
import org.xiaoguan.projects.document.ProjectDocument;
import org.xiaoguan.projects.project.Project;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.Money;
import org.xiaoguan.shared.SearchWords;

/** Goods bought for a project from one supplier. Submitted it holds what it buys; a special one waits for approval. */
@Entity
@Table(name = "projects_purchase")
@Audited(kind = PurchaseOrder.KIND, partOf = "project")
public class PurchaseOrder implements ProjectDocument {
    /** Kind of the record in audit trail, approvals and form keys. */
    public static final String KIND = "projects.purchase";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "projects_purchase")
    @SequenceGenerator(name = "projects_purchase", sequenceName = "projects_purchase_seq", allocationSize = 50)
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
    private PurchaseKind kind;

    @Enumerated(EnumType.STRING)
    private DocumentState state = DocumentState.DRAFT;

    @Column(name = "supplier_id")
    private long supplierId;

    @Column(name = "ordered_on")
    private LocalDate orderedOn;

    @Column(name = "ship_on")
    private LocalDate shipOn;

    private String reason;

    private String note;

    @Restricted(COST_VIEW)
    private BigDecimal amount = Money.ZERO;

    /** Whether it is ordered and something is still to come. */
    @Column(name = "is_outstanding")
    private boolean outstanding;

    /** Message key that says why it waits for approval; null for a normal order. */
    @Column(name = "approval_reason")
    private String approvalReason;

    @Column(name = "rejection_reason")
    private String rejectionReason;

    @OneToMany(mappedBy = "purchase", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("lineNo")
    private List<PurchaseLine> lines = new ArrayList<>();

    protected PurchaseOrder() {}

    /** A new draft; it gets its number when it is stored. */
    public PurchaseOrder(Project project, PurchaseForm form, Map<Long, MaterialSummary> materials) {
        this.project = project;
        change(form, materials);
    }

    void number(String number) {
        this.number = number;
        search = SearchWords.of(number);
    }

    /** Takes over what was typed and checks it against what the project has left. */
    public final void change(PurchaseForm form, Map<Long, MaterialSummary> materials) {
        state.requireEditable();
        project.requireOpen();
        PurchaseCheck.check(form, project, materials);
        kind = form.getKind();
        supplierId = form.getSupplierId();
        orderedOn = form.getOrderedOn();
        shipOn = form.getShipOn();
        reason = form.getReason();
        note = form.getNote();
        lines().change(form, materials);
        sumUp();
    }

    private void sumUp() {
        amount = Money.sum(lines.stream().map(PurchaseLine::amount).toList());
    }

    /** The same where no rule of the company asks for approval. */
    public void submit(Map<Long, MaterialSummary> materials) {
        submit(materials, purchase -> false);
    }

    /**
     * Submits it: what it buys is held; a normal order is placed at once unless a rule of the company asks for approval, a
     * special one waits.
     */
    public void submit(Map<Long, MaterialSummary> materials, Predicate<PurchaseOrder> asked) {
        state.requireSubmittable();
        project.requireOpen();
        lines().refuseUnlessLeft(materials);
        lines.forEach(PurchaseLine::reserve);
        state = DocumentState.SUBMITTED;
        approvalReason = kind == PurchaseKind.SPECIAL
                ? lines().reasonForApproval()
                : asked.test(this) ? Approvals.BY_RULE : null;
        if (approvalReason == null) {
            place();
        }
    }

    /** What it costs above the reference prices, in per cent of them; null where any of them is unknown. */
    BigDecimal overBudget() {
        return lines().overBudget();
    }

    /** An order that waited is placed, if its goods may still be bought. */
    public void approve(Map<Long, MaterialSummary> materials) {
        state.requireSubmitted();
        project.requireOpen();
        lines().refuseClosed(materials);
        place();
    }

    private void place() {
        lines.forEach(line -> line.take(project));
        state = DocumentState.APPROVED;
        outstanding = true;
        project.refresh();
    }

    public void reject(String why) {
        state.requireSubmitted();
        lines.forEach(PurchaseLine::release);
        rejectionReason = why;
        state = DocumentState.REJECTED;
    }

    /** Gives it up: before it is placed the whole, afterwards what is outstanding. */
    public void cancel() {
        switch (state) {
            case SUBMITTED -> lines.forEach(PurchaseLine::release);
            case APPROVED -> {
                closeShort(lines);
                return;
            }
            case CANCELLED -> throw BusinessException.of("document.state.not-cancellable");
            case DRAFT, REJECTED -> {}
        }
        state = DocumentState.CANCELLED;
    }

    /** What is outstanding on one line does not come any more. */
    public void closeShort(PurchaseLine line) {
        closeShort(List.of(line));
    }

    private void closeShort(List<PurchaseLine> closing) {
        requireOrdered(null);
        if (closing.stream().allMatch(line -> line.outstanding().signum() == 0)) {
            throw BusinessException.of("purchase.close.nothing");
        }
        closing.forEach(PurchaseLine::closeShort);
        sumUp();
        lookWhetherOpen();
        if (lines.stream().allMatch(line -> line.purchased().signum() == 0)) {
            state = DocumentState.CANCELLED;
        }
        project.refresh();
    }

    void lookWhetherOpen() {
        outstanding = lines.stream().anyMatch(line -> line.outstanding().signum() > 0);
    }

    void requireOrdered(String field) {
        if (state != DocumentState.APPROVED) {
            throw BusinessException.at(field, "purchase.state.not-ordered");
        }
    }

    /** Puts the prices of lines that are known into the form of somebody who may not see them, unless typed anew. */
    void keepPrices(PurchaseForm form) {
        lines().keepPrices(form);
    }

    private PurchaseLines lines() {
        return new PurchaseLines(this, lines);
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

    public PurchaseKind getKind() {
        return kind;
    }

    public DocumentState getState() {
        return state;
    }

    public long getSupplierId() {
        return supplierId;
    }

    public LocalDate getOrderedOn() {
        return orderedOn;
    }

    public LocalDate getShipOn() {
        return shipOn;
    }

    public String getReason() {
        return reason;
    }

    public String getNote() {
        return note;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public boolean isOutstanding() {
        return outstanding;
    }

    public String getApprovalReason() {
        return approvalReason;
    }

    public String getRejectionReason() {
        return rejectionReason;
    }

    public List<PurchaseLine> getLines() {
        return List.copyOf(lines);
    }
}
