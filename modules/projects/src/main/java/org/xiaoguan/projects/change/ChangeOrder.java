package org.xiaoguan.projects.change;

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
import org.xiaoguan.projects.margin.Margin;
import org.xiaoguan.projects.margin.MarginRule;
import org.xiaoguan.projects.project.Project;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.Money;
import org.xiaoguan.shared.SearchWords;

/**
 * A change of what was agreed, of one kind. Submitted it holds what it takes off; approved, by a person or by the margin
 * rule, it moves the contract.
 */
@Entity
@Table(name = "projects_change")
@Audited(kind = ChangeOrder.KIND, partOf = "project")
public class ChangeOrder implements ProjectDocument {
    /** Kind of the record in audit trail, approvals and form keys. */
    public static final String KIND = "projects.change";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "projects_change")
    @SequenceGenerator(name = "projects_change", sequenceName = "projects_change_seq", allocationSize = 50)
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
    private ChangeKind kind;

    @Enumerated(EnumType.STRING)
    private DocumentState state = DocumentState.DRAFT;

    @Column(name = "changed_on")
    private LocalDate changedOn;

    /** The day on which it moved the contract: statistics count it there. */
    @Column(name = "approved_on")
    private LocalDate approvedOn;

    private String reason;

    /** What it adds to the contract, with tax. */
    private BigDecimal amount = Money.ZERO;

    @Restricted(COST_VIEW)
    @Column(name = "margin_before")
    private BigDecimal marginBefore;

    @Restricted(COST_VIEW)
    @Column(name = "margin_after")
    private BigDecimal marginAfter;

    /** Message key that says why it needs approval; null when it needs none. */
    @Column(name = "approval_reason")
    private String approvalReason;

    @Column(name = "rejection_reason")
    private String rejectionReason;

    @OneToMany(mappedBy = "change", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("lineNo")
    private List<ChangeLine> lines = new ArrayList<>();

    @OneToMany(mappedBy = "change", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("lineNo")
    private List<ChangeFee> fees = new ArrayList<>();

    protected ChangeOrder() {}

    /** A new draft; it gets its number when it is stored. */
    public ChangeOrder(Project project, ChangeForm form, Map<Long, MaterialSummary> materials) {
        project.requireOpen();
        this.project = project;
        change(form, materials);
    }

    void number(String number) {
        this.number = number;
        search = SearchWords.of(number);
    }

    /** Takes over what was typed and checks it against what the project has left. */
    public final void change(ChangeForm form, Map<Long, MaterialSummary> materials) {
        state.requireEditable();
        project.requireOpen();
        ChangeCheck.check(form, project, materials, lines().materialIds());
        kind = form.getKind();
        changedOn = form.getChangedOn();
        reason = form.getReason().strip();
        lines().change(form, materials);
        weigh();
    }

    /** The same where no rule of the company asks for approval. */
    public void submit(MarginRule rule) {
        submit(rule, change -> false);
    }

    /**
     * Submits it: what it takes off is held; unless the margin rule, its kind or a rule of the company asks for approval it
     * takes effect.
     */
    public void submit(MarginRule rule, Predicate<ChangeOrder> asked) {
        state.requireSubmittable();
        project.requireOpen();
        lines().refuseMoreThanLeft();
        Margin effect = weigh();
        project.getAccount().refuseBelowNothing(amount);
        lines().reductions().forEach(ChangeLine::reserve);
        state = DocumentState.SUBMITTED;
        approvalReason = reasonForApproval(rule, effect, asked);
        if (approvalReason == null) {
            approve();
        }
    }

    /** Works out whether it would need approval, without submitting it. */
    void foresee(MarginRule rule, Predicate<ChangeOrder> asked) {
        approvalReason = reasonForApproval(rule, weigh(), asked);
    }

    private String reasonForApproval(MarginRule rule, Margin effect, Predicate<ChangeOrder> asked) {
        String own = lines().reasonForApproval(rule, effect);
        return own == null && asked.test(this) ? Approvals.BY_RULE : own;
    }

    /** Before the decision: what goods and fees cost of which nobody has said it yet. */
    public void expectCosts(Map<Long, BigDecimal> ofGoods, Map<Long, BigDecimal> ofFees) {
        state.requireSubmitted();
        lines.forEach(line -> line.expectCost(ofGoods.get(line.getId())));
        fees.forEach(fee -> fee.expectCost(ofFees.get(fee.getId())));
        weigh();
    }

    boolean isCostUnknown() {
        return lines().isCostUnknown();
    }

    /** It takes effect, by what holds now. */
    public void approve() {
        state.requireSubmitted();
        project.requireOpen();
        lines().reductions().forEach(ChangeLine::creditAgain);
        Margin effect = weigh();
        project.getAccount().refuseBelowNothing(amount);
        lines.forEach(ChangeLine::take);
        fees.forEach(fee -> project.addFeeLine(fee.toForm()));
        project.applyChange(amount, effect);
        state = DocumentState.APPROVED;
    }

    /** Keeps the day on which it took effect. */
    void tookEffectOn(LocalDate day) {
        approvedOn = day;
    }

    public void reject(String why) {
        state.requireSubmitted();
        lines().reductions().forEach(ChangeLine::release);
        rejectionReason = why;
        state = DocumentState.REJECTED;
    }

    /** Gives it up before it took effect. */
    public void cancel() {
        if (state == DocumentState.SUBMITTED) {
            lines().reductions().forEach(ChangeLine::release);
        } else if (!state.isOpen()) {
            throw BusinessException.of("document.state.not-cancellable");
        }
        state = DocumentState.CANCELLED;
    }

    /** Works out what it does to price and margin, before → after. */
    private Margin weigh() {
        Margin effect = lines().effect();
        amount = lines().effectOnPrice();
        marginBefore = project.margin().rate();
        marginAfter = project.margin().plus(effect).rate();
        return effect;
    }

    /** Puts the costs of lines that are known into the form of somebody who may not see them: they stay as they are. */
    void keepCosts(ChangeForm form) {
        lines().keepCosts(form);
    }

    private ChangeLines lines() {
        return new ChangeLines(this, lines, fees);
    }

    /** The form that shows it. */
    ChangeForm toForm() {
        return lines().form();
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

    public ChangeKind getKind() {
        return kind;
    }

    public DocumentState getState() {
        return state;
    }

    public LocalDate getChangedOn() {
        return changedOn;
    }

    public String getReason() {
        return reason;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public BigDecimal getMarginBefore() {
        return marginBefore;
    }

    public BigDecimal getMarginAfter() {
        return marginAfter;
    }

    public String getApprovalReason() {
        return approvalReason;
    }

    public String getRejectionReason() {
        return rejectionReason;
    }

    public List<ChangeLine> getLines() {
        return List.copyOf(lines);
    }

    public List<ChangeFee> getFees() {
        return List.copyOf(fees);
    }
}
