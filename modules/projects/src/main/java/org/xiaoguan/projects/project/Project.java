package org.xiaoguan.projects.project;

import static org.xiaoguan.projects.ProjectsPermissions.COST_VIEW;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.administration.api.Restricted;
import org.xiaoguan.catalog.api.MaterialSummary;
import org.xiaoguan.projects.api.ProjectStage;
import org.xiaoguan.projects.api.ProjectState;
import org.xiaoguan.projects.api.ProjectSummary;
import org.xiaoguan.projects.margin.CostParts;
import org.xiaoguan.projects.margin.Margin;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.Money;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.SearchText;
import org.xiaoguan.shared.UnitPrice;

/**
 * A deal being carried out. It owns what was agreed and keeps the sums that lists sort and filter by; every change of
 * them happens under the lock of its row.
 */
@Entity
@Table(name = "projects_project")
@Audited(kind = Project.KIND)
public class Project {
    /** Kind of the record in audit trail, approvals and form keys. */
    public static final String KIND = "projects.project";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "projects_project")
    @SequenceGenerator(name = "projects_project", sequenceName = "projects_project_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String number;

    private String name;

    @Column(name = "customer_id")
    private long customerId;

    @Column(name = "contact_id")
    private Long contactId;

    @Column(name = "department_id")
    private long departmentId;

    @Column(name = "manager_id")
    private long managerId;

    @ElementCollection
    @CollectionTable(name = "projects_team", joinColumns = @JoinColumn(name = "project_id"))
    @Column(name = "staff_id")
    private Set<Long> teamIds = new HashSet<>();

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "start_on")
    private LocalDate startOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String address;

    private String parties;

    private String note;

    @Enumerated(EnumType.STRING)
    private ProjectState state = ProjectState.DRAFT;

    @Enumerated(EnumType.STRING)
    private ProjectStage stage = ProjectStage.SIGNED;

    @Column(name = "agreed_price")
    private BigDecimal agreedPrice;

    private BigDecimal discount;

    @Column(name = "change_total")
    private BigDecimal changeTotal = Money.ZERO;

    private BigDecimal contract = Money.ZERO;

    private BigDecimal invoiced = Money.ZERO;

    private BigDecimal received = Money.ZERO;

    @Column(name = "revenue_net")
    private BigDecimal revenueNet = Money.ZERO;

    @Restricted(COST_VIEW)
    @Column(name = "cost_net")
    private BigDecimal costNet = Money.ZERO;

    @Restricted(COST_VIEW)
    @Column(name = "margin_rate")
    private BigDecimal marginRate;

    /** The original budget, kept at approval, and what all changes together added to it. */
    @Column(name = "budget_revenue")
    private BigDecimal budgetRevenue = Money.ZERO;

    @Restricted(COST_VIEW)
    @Column(name = "budget_cost")
    private BigDecimal budgetCost = Money.ZERO;

    @Column(name = "changed_revenue")
    private BigDecimal changedRevenue = Money.ZERO;

    @Restricted(COST_VIEW)
    @Column(name = "changed_cost")
    private BigDecimal changedCost = Money.ZERO;

    /** Fees paid, with tax, and what of them is cost. */
    @Column(name = "labour_paid")
    private BigDecimal labourPaid = Money.ZERO;

    @Column(name = "other_paid")
    private BigDecimal otherPaid = Money.ZERO;

    @Restricted(COST_VIEW)
    @Column(name = "labour_cost")
    private BigDecimal labourCost = Money.ZERO;

    @Restricted(COST_VIEW)
    @Column(name = "other_cost")
    private BigDecimal otherCost = Money.ZERO;

    @Column(name = "search_text")
    private String searchText;

    @OneToMany(mappedBy = "project", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("lineNo")
    private List<ScopeItem> items = new ArrayList<>();

    @OneToMany(mappedBy = "project", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("lineNo")
    private List<FeeLine> feeLines = new ArrayList<>();

    /** A new draft; it gets its number when it is stored. */
    public Project() {}

    void number(String number, String customerName) {
        this.number = number;
        searchText = SearchText.of(number, name, customerName);
    }

    /** Takes over what was typed: only a draft or a rejected sheet can still be changed. */
    public void change(ProjectForm form, Map<Long, MaterialSummary> materials, String customerName) {
        requireState("project.state.not-editable", ProjectState.DRAFT, ProjectState.REJECTED);
        BudgetCheck.check(form, materials);
        name = form.getName().strip();
        customerId = form.getCustomerId();
        contactId = form.getContactId();
        departmentId = form.getDepartmentId();
        managerId = form.getManagerId();
        teamIds.retainAll(form.getTeamIds());
        teamIds.addAll(form.getTeamIds());
        agreedPrice = Money.check("agreedPrice", form.getAgreedPrice());
        signedOn = form.getSignedOn();
        startOn = form.getStartOn();
        dueOn = form.getDueOn();
        address = form.getAddress();
        parties = form.getParties();
        note = form.getNote();
        changeGoods(form.getLines(), materials);
        changeFees(form.getFees());
        spread(Money.check("discount", form.getDiscount()));
        searchText = SearchText.of(number, name, customerName);
        refresh();
    }

    private void changeGoods(List<GoodsLineForm> lines, Map<Long, MaterialSummary> materials) {
        List<ScopeItem> before = List.copyOf(items);
        items.clear();
        for (GoodsLineForm line : lines) {
            ScopeItem item = before.stream()
                    .filter(known -> known.getId() != null && known.getId().equals(line.getId()))
                    .filter(known -> !items.contains(known))
                    .findFirst()
                    .orElseGet(() -> new ScopeItem(this, ScopeOrigin.BUDGET, 0));
            item.place(items.size() + 1);
            MaterialSummary material = materials.get(line.getMaterialId());
            item.agree(
                    new Goods(material), line.getQuantity(), line.getUnitPrice(), expectedCost(line, item, material));
            items.add(item);
        }
    }

    /** Who may not see costs does not type them: they stay as they were, or start with the material's. */
    private static BigDecimal expectedCost(GoodsLineForm line, ScopeItem item, MaterialSummary material) {
        if (line.getExpectedCost() != null) {
            return line.getExpectedCost();
        }
        boolean sameMaterial = item.getGoods() != null && item.getGoods().getMaterialId() == material.id();
        return sameMaterial ? item.getExpectedCost() : referenceCost(material);
    }

    private static BigDecimal referenceCost(MaterialSummary material) {
        return material.referenceCost() == null ? UnitPrice.ZERO : material.referenceCost();
    }

    private void changeFees(List<FeeLineForm> lines) {
        List<FeeLine> before = List.copyOf(feeLines);
        feeLines.clear();
        for (FeeLineForm line : lines) {
            FeeLine fee = before.stream()
                    .filter(known -> known.getId() != null && known.getId().equals(line.getId()))
                    .filter(known -> !feeLines.contains(known))
                    .findFirst()
                    .orElseGet(() -> new FeeLine(this, 0, false));
            fee.place(feeLines.size() + 1);
            agree(fee, line, fee.getExpectedCost());
            feeLines.add(fee);
        }
    }

    private static void agree(FeeLine fee, FeeLineForm line, BigDecimal knownCost) {
        BigDecimal cost = line.getExpectedCost() != null ? line.getExpectedCost() : knownCost;
        fee.agree(
                line.getKind(),
                line.getName(),
                Money.check("amount", line.getAmount()),
                line.getTaxRate(),
                cost == null ? Money.ZERO : Money.check("expectedCost", cost));
    }

    /** The discount lowers the goods lines in proportion, to the cent by largest remainder. */
    private void spread(BigDecimal total) {
        BigDecimal goods = goodsTotal();
        if (total.compareTo(goods) > 0) {
            throw BusinessException.at("discount", "project.discount.most", goods);
        }
        discount = total;
        if (!items.isEmpty()) {
            List<BigDecimal> shares = Money.allocate(
                    total, items.stream().map(ScopeItem::getAmount).toList());
            for (int i = 0; i < shares.size(); i++) {
                items.get(i).discount(shares.get(i));
            }
        }
    }

    /** Puts the sheet before those who approve it: it must be complete, and its lines add up to the agreed price. */
    public void submit() {
        requireState("project.state.not-submittable", ProjectState.DRAFT, ProjectState.REJECTED);
        if (items.isEmpty() && feeLines.isEmpty()) {
            throw BusinessException.of("project.lines.none");
        }
        if (signedOn == null) {
            throw BusinessException.at("signedOn", "error.required");
        }
        BigDecimal total = goodsTotal().add(feeTotal()).subtract(discount);
        if (agreedPrice.compareTo(total) != 0) {
            throw BusinessException.at(
                    "agreedPrice", "project.price.differs", agreedPrice, goodsTotal(), feeTotal(), discount, total);
        }
        state = ProjectState.SUBMITTED;
    }

    /** Takes it back before a decision. */
    public void withdraw() {
        requireState("project.state.not-submitted", ProjectState.SUBMITTED);
        state = ProjectState.DRAFT;
    }

    /** From now on the agreed price and the original budget never change. */
    public void approve() {
        requireState("project.state.not-submitted", ProjectState.SUBMITTED);
        state = ProjectState.APPROVED;
        refresh();
        budgetRevenue = revenueNet;
        budgetCost = costNet;
    }

    public void reject() {
        requireState("project.state.not-submitted", ProjectState.SUBMITTED);
        state = ProjectState.REJECTED;
    }

    /** Gives the project up: only while nothing was bought, paid, invoiced or received for it. */
    public void cancel() {
        requireState(
                "project.state.cancelled",
                ProjectState.DRAFT,
                ProjectState.SUBMITTED,
                ProjectState.REJECTED,
                ProjectState.APPROVED);
        boolean untouched = items.stream().allMatch(ScopeItem::isUntouched)
                && changeTotal.signum() == 0
                && labourPaid.signum() == 0
                && otherPaid.signum() == 0
                && invoiced.signum() == 0
                && received.signum() == 0;
        if (!untouched) {
            throw BusinessException.of("project.cancel.begun");
        }
        state = ProjectState.CANCELLED;
    }

    /** Moves on to the next stage. */
    public void advance() {
        requireApproved();
        if (stage == ProjectStage.CLOSED) {
            throw BusinessException.of("project.stage.last");
        }
        stage = stage.next();
        refresh();
    }

    /** Hands the project to another manager and team. */
    public void reassign(long departmentId, long managerId, Set<Long> teamIds) {
        this.departmentId = departmentId;
        this.managerId = managerId;
        this.teamIds.retainAll(teamIds);
        this.teamIds.addAll(teamIds);
    }

    /** @throws NotFoundException unless the goods line belongs to this project */
    public ScopeItem item(long itemId) {
        return items.stream()
                .filter(item -> item.getId() != null && item.getId() == itemId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** An approved addition brings a new goods line. */
    public ScopeItem addItem(
            ScopeOrigin origin, Goods goods, BigDecimal quantity, BigDecimal unitPrice, BigDecimal expectedCost) {
        ScopeItem item = new ScopeItem(this, origin, nextItemNo());
        item.agree(goods, quantity, unitPrice, expectedCost);
        items.add(item);
        return item;
    }

    /** An approved fee adjustment brings a new fee line, with either sign. */
    public void addFeeLine(FeeLineForm line) {
        int lineNo = feeLines.stream().mapToInt(FeeLine::getLineNo).max().orElse(0) + 1;
        FeeLine fee = new FeeLine(this, lineNo, true);
        agree(fee, line, null);
        feeLines.add(fee);
    }

    /** An approved change moves the contract; what it does to the margin counts against the original budget. */
    public void applyChange(BigDecimal amount, Margin effect) {
        refuseBelowNothing(amount);
        changeTotal = changeTotal.add(amount);
        changedRevenue = changedRevenue.add(effect.revenue());
        changedCost = changedCost.add(effect.cost());
        refresh();
    }

    /** A change takes at most the whole contract. */
    public void refuseBelowNothing(BigDecimal amount) {
        if (contract.add(amount).signum() < 0) {
            throw BusinessException.of("change.amount.most", contract, amount.negate());
        }
        Money.check(null, contract.add(amount));
    }

    /** A fee was paid, or with negative values taken back. */
    public void payFee(FeeKind kind, BigDecimal amount, BigDecimal cost) {
        if (kind == FeeKind.LABOUR) {
            labourPaid = labourPaid.add(amount);
            labourCost = labourCost.add(cost);
        } else {
            otherPaid = otherPaid.add(amount);
            otherCost = otherCost.add(cost);
        }
        refresh();
    }

    /** Money came in: more than is owed only as an advance. */
    public void receive(BigDecimal amount, boolean asAdvance) {
        requireApproved();
        BigDecimal wanted = Money.checkPositive("amount", amount);
        BigDecimal owed = summary().owed();
        if (!asAdvance && wanted.compareTo(owed) > 0) {
            throw BusinessException.at("amount", "project.receipt.most", owed, contract, received);
        }
        received = Money.check("amount", received.add(wanted));
    }

    /** A receipt is reversed. */
    public void takeBackReceipt(BigDecimal amount) {
        BigDecimal wanted = Money.checkPositive("amount", amount);
        if (wanted.compareTo(received) > 0) {
            throw BusinessException.at("amount", "project.receipt.reversal.most", received);
        }
        received = received.subtract(wanted);
    }

    /** Money goes back to the customer: at most what is due back. */
    public void refund(BigDecimal amount) {
        requireApproved();
        BigDecimal wanted = Money.checkPositive("amount", amount);
        BigDecimal due = summary().refundDue();
        if (wanted.compareTo(due) > 0) {
            throw BusinessException.at("amount", "project.refund.most", due, received, contract, invoiced);
        }
        received = received.subtract(wanted);
    }

    /** A refund is reversed: the money is there again, owed or not. */
    public void takeBackRefund(BigDecimal amount) {
        received = Money.check("amount", received.add(Money.checkPositive("amount", amount)));
    }

    /** An invoice is issued: at most up to the contract as changed. */
    public void invoice(BigDecimal amount) {
        requireApproved();
        BigDecimal wanted = Money.checkPositive("amount", amount);
        BigDecimal left = summary().notInvoiced();
        if (wanted.compareTo(left) > 0) {
            throw BusinessException.at("amount", "project.invoice.most", left, contract, invoiced);
        }
        invoiced = invoiced.add(wanted);
    }

    /** A red invoice takes back what was invoiced. */
    public void takeBackInvoice(BigDecimal amount) {
        BigDecimal wanted = Money.checkPositive("amount", amount);
        if (wanted.compareTo(invoiced) > 0) {
            throw BusinessException.at("amount", "project.invoice.red.most", invoiced);
        }
        invoiced = invoiced.subtract(wanted);
    }

    /** Documents are made only for approved projects. */
    public void requireApproved() {
        requireState("project.state.not-approved", ProjectState.APPROVED);
    }

    /** Goods move only until the project is closed; fees, invoices and receipts may come later. */
    public void requireOpen() {
        requireApproved();
        if (stage == ProjectStage.CLOSED) {
            throw BusinessException.of("project.state.closed");
        }
    }

    private void requireState(String key, ProjectState... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw BusinessException.of(key);
        }
    }

    /** Brings the kept sums up to date after lines, purchases or fees moved. */
    public void refresh() {
        contract = agreedPrice.add(changeTotal);
        revenueNet = Money.sum(items.stream().map(ScopeItem::revenueNet).toList())
                .add(Money.sum(feeLines.stream().map(FeeLine::revenueNet).toList()));
        costNet = Money.sum(items.stream().map(ScopeItem::costNet).toList())
                .add(feeCost(FeeKind.LABOUR, Money.ZERO))
                .add(feeCost(FeeKind.OTHER, Money.ZERO));
        marginRate = margin().rate();
    }

    /**
     * What fees of a kind cost: what was paid, and until the project is closed at least what was planned, since crews
     * are paid in parts.
     *
     * @param more planned cost to add, to see what a change would do
     */
    public BigDecimal feeCost(FeeKind kind, BigDecimal more) {
        BigDecimal paid = kind == FeeKind.LABOUR ? labourCost : otherCost;
        return stage == ProjectStage.CLOSED ? paid : paid.max(plannedFees(kind).add(more));
    }

    public BigDecimal plannedFees(FeeKind kind) {
        return Money.sum(feeLines.stream()
                .filter(fee -> fee.getKind() == kind)
                .map(FeeLine::getExpectedCost)
                .toList());
    }

    CostParts feeParts() {
        BigDecimal planned = feeCost(FeeKind.LABOUR, Money.ZERO).add(feeCost(FeeKind.OTHER, Money.ZERO));
        BigDecimal paid = labourCost.add(otherCost);
        return new CostParts(planned.subtract(paid), Money.ZERO, paid);
    }

    public Margin margin() {
        return new Margin(revenueNet, costNet);
    }

    /** The margin of the original budget. */
    public Margin budgetMargin() {
        return new Margin(budgetRevenue, budgetCost);
    }

    /** The original budget with all approved changes, as they were planned. */
    public Margin plannedMargin() {
        return budgetMargin().plus(new Margin(changedRevenue, changedCost));
    }

    public BigDecimal goodsTotal() {
        return Money.sum(items.stream().map(ScopeItem::getAmount).toList());
    }

    public BigDecimal feeTotal() {
        return Money.sum(feeLines.stream().map(FeeLine::getAmount).toList());
    }

    public int nextItemNo() {
        return items.stream().mapToInt(ScopeItem::getLineNo).max().orElse(0) + 1;
    }

    public ProjectSummary summary() {
        return new ProjectSummary(
                id == null ? 0 : id,
                number,
                name,
                customerId,
                departmentId,
                managerId,
                state,
                stage,
                signedOn,
                contract,
                invoiced,
                received);
    }

    /** Staff ids of the manager and the team. */
    public Set<Long> responsible() {
        Set<Long> all = new HashSet<>(teamIds);
        all.add(managerId);
        return all;
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

    public String getName() {
        return name;
    }

    public long getCustomerId() {
        return customerId;
    }

    public Long getContactId() {
        return contactId;
    }

    public long getDepartmentId() {
        return departmentId;
    }

    public long getManagerId() {
        return managerId;
    }

    public Set<Long> getTeamIds() {
        return Set.copyOf(teamIds);
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public LocalDate getStartOn() {
        return startOn;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public String getAddress() {
        return address;
    }

    public String getParties() {
        return parties;
    }

    public String getNote() {
        return note;
    }

    public ProjectState getState() {
        return state;
    }

    public ProjectStage getStage() {
        return stage;
    }

    public BigDecimal getAgreedPrice() {
        return agreedPrice;
    }

    public BigDecimal getDiscount() {
        return discount;
    }

    public BigDecimal getChangeTotal() {
        return changeTotal;
    }

    public BigDecimal getContract() {
        return contract;
    }

    public BigDecimal getInvoiced() {
        return invoiced;
    }

    public BigDecimal getReceived() {
        return received;
    }

    public BigDecimal getRevenueNet() {
        return revenueNet;
    }

    public BigDecimal getCostNet() {
        return costNet;
    }

    public BigDecimal getMarginRate() {
        return marginRate;
    }

    public BigDecimal getLabourPaid() {
        return labourPaid;
    }

    public BigDecimal getOtherPaid() {
        return otherPaid;
    }

    public List<ScopeItem> getItems() {
        return List.copyOf(items);
    }

    public List<FeeLine> getFeeLines() {
        return List.copyOf(feeLines);
    }
}
