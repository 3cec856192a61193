package org.xiaoguan.projects.project;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
import org.xiaoguan.catalog.api.MaterialSummary;
import org.xiaoguan.projects.account.Account;
import org.xiaoguan.projects.account.Earnings;
import org.xiaoguan.projects.account.FeesPaid;
import org.xiaoguan.projects.api.ProjectStage;
import org.xiaoguan.projects.api.ProjectState;
import org.xiaoguan.projects.api.ProjectSummary;
import org.xiaoguan.projects.budget.BudgetCheck;
import org.xiaoguan.projects.budget.ProjectForm;
import org.xiaoguan.projects.feeline.FeeKind;
import org.xiaoguan.projects.feeline.FeeLineForm;
import org.xiaoguan.projects.goods.Goods;
import org.xiaoguan.projects.goods.ScopeOrigin;
import org.xiaoguan.projects.margin.Margin;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.Money;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.SearchWords;

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

    @Column(name = "customer_id")
    private long customerId;

    @Column(name = "department_id")
    private long departmentId;

    @Column(name = "manager_id")
    private long managerId;

    /** With the manager, so that one index tells whose a project is. */
    @ElementCollection
    @CollectionTable(name = "projects_team", joinColumns = @JoinColumn(name = "project_id"))
    @Column(name = "staff_id")
    private Set<Long> responsibleIds = new HashSet<>();

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Embedded
    private ProjectFacts facts = new ProjectFacts();

    @Embedded
    private ProjectCourse course = new ProjectCourse();

    @Embedded
    private Account account = new Account();

    @Embedded
    private Earnings earnings = new Earnings();

    @Embedded
    private FeesPaid fees = new FeesPaid();

    @Embedded
    @SuppressWarnings("unused") // named in queries
    private SearchWords search;

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
        search = SearchWords.of(number, facts.getName(), customerName);
    }

    /** Takes over what was typed: only a draft or a rejected sheet can still be changed. */
    public void change(ProjectForm form, Map<Long, MaterialSummary> materials, String customerName) {
        course.requireDraft("project.state.not-editable");
        BudgetCheck.check(form, materials, lines().materialIds());
        customerId = form.getCustomerId();
        departmentId = form.getDepartmentId();
        responsibleIds.remove(managerId);
        managerId = form.getManagerId();
        responsibleIds.add(managerId);
        signedOn = form.getSignedOn();
        facts.change(form);
        lines().change(form, materials);
        account.agree(form.getAgreedPrice(), lines().spread(Money.check("discount", form.getDiscount())));
        search = SearchWords.of(number, facts.getName(), customerName);
        refresh();
    }

    /** The sheet as it can be written on. */
    public ProjectForm form() {
        ProjectForm form = new ProjectForm(number, version);
        facts.show(form);
        form.setCustomerId(customerId);
        form.setDepartmentId(departmentId);
        form.setManagerId(managerId);
        form.setSignedOn(signedOn);
        form.setAgreedPrice(account.getAgreedPrice());
        form.setDiscount(account.getDiscount());
        form.getLines().addAll(items.stream().map(ScopeItem::form).toList());
        form.getFees().addAll(feeLines.stream().map(FeeLine::form).toList());
        return form;
    }

    /** Puts the sheet before those who approve it: it must be complete, and its lines add up to the agreed price. */
    public void submit() {
        course.requireDraft("project.state.not-submittable");
        if (lines().isEmpty()) {
            throw BusinessException.of("project.lines.none");
        }
        if (signedOn == null) {
            throw BusinessException.at("signedOn", "error.required");
        }
        account.refuseOtherThan(lines().goodsTotal(), lines().feeTotal());
        course.submit();
    }

    /** Takes it back before a decision. */
    public void withdraw() {
        course.withdraw();
    }

    /** From now on the agreed price and the original budget never change. */
    public void approve() {
        course.approve();
        refresh();
        earnings.keep();
    }

    /** Before the decision: what goods and fees cost of which nobody has said it yet. */
    public void expectCosts(Map<Long, BigDecimal> ofGoods, Map<Long, BigDecimal> ofFees) {
        course.requireSubmitted();
        lines().expectCosts(ofGoods, ofFees);
        refresh();
    }

    /** Whether nobody has said what some of it costs. */
    public boolean isCostUnknown() {
        return lines().isCostUnknown();
    }

    public void reject() {
        course.reject();
    }

    /** Gives the project up: only while nothing was bought, paid, invoiced or received for it. */
    public void cancel() {
        course.requireNotCancelled();
        boolean untouched = items.stream().allMatch(item -> item.getProgress().isUntouched())
                && account.isUntouched()
                && fees.isNone();
        if (!untouched) {
            throw BusinessException.of("project.cancel.begun");
        }
        course.cancel();
    }

    /** Moves on to the next stage. */
    public void advance() {
        course.advance();
        refresh();
    }

    /** Somebody else works on it too. */
    public void addToTeam(long staffId) {
        if (responsibleIds.contains(staffId)) {
            throw BusinessException.at("memberId", "team.already");
        }
        responsibleIds.add(staffId);
    }

    public void removeFromTeam(long staffId) {
        if (staffId != managerId) {
            responsibleIds.remove(staffId);
        }
    }

    /** Another person and department carry it on; the former manager may stay in the team. */
    public void handOver(long departmentId, long managerId, boolean keepFormer) {
        if (managerId == this.managerId) {
            throw BusinessException.at("managerId", "team.handover.same");
        }
        if (!keepFormer) {
            responsibleIds.remove(this.managerId);
        }
        responsibleIds.add(managerId);
        this.departmentId = departmentId;
        this.managerId = managerId;
    }

    /** @throws NotFoundException unless the goods line belongs to this project */
    public ScopeItem item(long itemId) {
        return lines().item(itemId);
    }

    /** An approved addition brings a new goods line. */
    public ScopeItem addItem(
            ScopeOrigin origin, Goods goods, BigDecimal quantity, BigDecimal unitPrice, BigDecimal expectedCost) {
        return lines().addItem(origin, goods, quantity, unitPrice, expectedCost);
    }

    /** An approved fee adjustment brings a new fee line, with either sign. */
    public void addFeeLine(FeeLineForm line) {
        lines().addFee(line);
    }

    /** An approved change moves the contract; what it does to the margin counts against the original budget. */
    public void applyChange(BigDecimal amount, Margin effect) {
        account.change(amount);
        earnings.change(effect);
        refresh();
    }

    /** A fee was paid, or with negative values taken back. */
    public void payFee(FeeKind kind, BigDecimal amount, BigDecimal cost) {
        fees.pay(kind, amount, cost);
        refresh();
    }

    /** Where money is booked, which begins with the approval. */
    public Account openAccount() {
        requireApproved();
        return account;
    }

    /** Documents are made only for approved projects. */
    public void requireApproved() {
        course.requireApproved();
    }

    /** Goods move only until the project is closed; fees, invoices and receipts may come later. */
    public void requireOpen() {
        course.requireOpen();
    }

    /** Brings the kept sums up to date after lines, purchases or fees moved. */
    public void refresh() {
        earnings.are(sums().margin());
    }

    /** What its lines come to as they stand. */
    public ProjectSums sums() {
        return new ProjectSums(lines(), fees, course.isClosed());
    }

    public Margin margin() {
        return earnings.now();
    }

    private ProjectLines lines() {
        return new ProjectLines(this, items, feeLines);
    }

    public ProjectSummary summary() {
        return new ProjectSummary(
                id == null ? 0 : id,
                number,
                facts.getName(),
                customerId,
                departmentId,
                managerId,
                course.getState(),
                course.getStage(),
                signedOn,
                account.getContract(),
                account.getInvoiced(),
                account.getReceived());
    }

    /** Staff ids of the manager and the team. */
    public Set<Long> responsible() {
        return Set.copyOf(responsibleIds);
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
        return facts.getName();
    }

    public long getCustomerId() {
        return customerId;
    }

    public long getDepartmentId() {
        return departmentId;
    }

    public long getManagerId() {
        return managerId;
    }

    /** Those who work on it beside the manager. */
    public Set<Long> getTeamIds() {
        Set<Long> team = new HashSet<>(responsibleIds);
        team.remove(managerId);
        return team;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public ProjectFacts getFacts() {
        return facts;
    }

    public Account getAccount() {
        return account;
    }

    public Earnings getEarnings() {
        return earnings;
    }

    public FeesPaid getFees() {
        return fees;
    }

    public ProjectState getState() {
        return course.getState();
    }

    public ProjectStage getStage() {
        return course.getStage();
    }

    public BigDecimal getContract() {
        return account.getContract();
    }

    public List<ScopeItem> getItems() {
        return List.copyOf(items);
    }

    public List<FeeLine> getFeeLines() {
        return List.copyOf(feeLines);
    }
}
