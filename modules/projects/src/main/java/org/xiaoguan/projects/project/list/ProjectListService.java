package org.xiaoguan.projects.project.list;

import static org.xiaoguan.projects.ProjectsPermissions.COST_VIEW;
import static org.xiaoguan.projects.ProjectsPermissions.PROJECT_EXPORT;
import static org.xiaoguan.projects.ProjectsPermissions.PROJECT_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.Departments;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.crm.api.Customers;
import org.xiaoguan.projects.api.ProjectState;
import org.xiaoguan.projects.margin.Margin;
import org.xiaoguan.projects.project.ProjectAccess;
import org.xiaoguan.projects.project.Reach;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.Money;
import org.xiaoguan.shared.list.FullText;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;

/** Finds projects, with the totals of the whole result. */
@Stateless
public class ProjectListService {
    private static final String SELECT =
            "new org.xiaoguan.projects.project.list.ProjectRow(p.id, p.number, p.facts.name,"
                    + " p.customerId, p.departmentId, p.managerId, p.course.state, p.course.stage, p.signedOn,"
                    + " p.account.agreedPrice, p.account.changeTotal, p.account.contract, p.earnings.costNet,"
                    + " p.earnings.marginRate, p.account.invoiced, p.account.received)";

    /** Debts of some projects and overpayments of others stay apart. */
    private static final String SUM_POSITIVE = "sum(case when %1$s > 0 then %1$s else 0 end)";

    /** More than that nobody looks through in a select. */
    private static final int MANAGERS = 300;

    private static final Map<String, String> SORTABLE = Map.ofEntries(
            Map.entry("number", "p.number"),
            Map.entry("name", "p.facts.name"),
            Map.entry("stage", "p.course.stage"),
            Map.entry("state", "p.course.state"),
            Map.entry("signedOn", "p.signedOn"),
            Map.entry("agreedPrice", "p.account.agreedPrice"),
            Map.entry("changeTotal", "p.account.changeTotal"),
            Map.entry("contract", "p.account.contract"),
            Map.entry("invoiced", "p.account.invoiced"),
            Map.entry("received", "p.account.received"),
            Map.entry("outstanding", "p.account.owed"));

    @PersistenceContext
    EntityManager em;

    @Inject
    ProjectAccess projects;

    @Inject
    Access access;

    @Inject
    Customers customers;

    @Inject
    Departments departments;

    @Inject
    People people;

    @Inject
    BusinessClock clock;

    @Requires(PROJECT_VIEW)
    public ListResult<ProjectRow> list(ProjectFilter filter, ListRequest request) {
        ListResult<ProjectRow> found = query(filter, PROJECT_VIEW).page(request);
        return new ListResult<>(shown(found.rows()), found.count());
    }

    /** Totals of the contracts that the filter finds: approved projects, unless it asks for another state. */
    @Requires(PROJECT_VIEW)
    public ProjectTotals totals(ProjectFilter filter) {
        ProjectState counted = filter.state() == null ? ProjectState.APPROVED : filter.state();
        Object[] sums = query(filter, PROJECT_VIEW)
                .where("p.course.state = :counted", "counted", counted)
                .totals(
                        "sum(p.account.agreedPrice)",
                        "sum(p.account.changeTotal)",
                        "sum(p.account.contract)",
                        "sum(p.account.invoiced)",
                        "sum(p.account.received)",
                        SUM_POSITIVE.formatted("p.account.contract - p.account.received"),
                        SUM_POSITIVE.formatted("p.account.received - p.account.contract"),
                        "sum(p.earnings.revenueNet)",
                        "sum(p.earnings.costNet)");
        return new ProjectTotals(
                ((Number) sums[9]).longValue(),
                Money.ofSum(sums[0]),
                Money.ofSum(sums[1]),
                Money.ofSum(sums[2]),
                Money.ofSum(sums[3]),
                Money.ofSum(sums[4]),
                counted == ProjectState.APPROVED ? Money.ofSum(sums[5]) : Money.ZERO,
                counted == ProjectState.APPROVED ? Money.ofSum(sums[6]) : Money.ZERO,
                seesEveryCost() ? new Margin(Money.ofSum(sums[7]), Money.ofSum(sums[8])) : null);
    }

    /** What is still owed for contracts whose agreed date is past. */
    @Requires(PROJECT_VIEW)
    public BigDecimal overdue(ProjectFilter filter) {
        return Money.ofSum(query(filter, PROJECT_VIEW)
                .where("p.course.state = org.xiaoguan.projects.api.ProjectState.APPROVED")
                .where("p.facts.dueOn < :today", "today", clock.today())
                .totals(SUM_POSITIVE.formatted("p.account.contract - p.account.received"))[0]);
    }

    /** The projects of a customer that are neither finished nor given up. */
    @Requires(PROJECT_VIEW)
    public List<ProjectRow> open(long customerId, int most) {
        return shown(query(ProjectFilter.ofCustomer(customerId), PROJECT_VIEW)
                .where("p.course.state <> org.xiaoguan.projects.api.ProjectState.CANCELLED")
                .where("p.course.stage <> org.xiaoguan.projects.api.ProjectStage.CLOSED")
                .rows(ListRequest.firstRows(most)));
    }

    /** How many projects the filter finds. */
    @Requires(PROJECT_VIEW)
    public long count(ProjectFilter filter) {
        return query(filter, PROJECT_VIEW).count();
    }

    /** Those who manage projects within reach, by name. */
    @Requires(PROJECT_VIEW)
    public List<Option> managers() {
        Scope scope = access.scope(PROJECT_VIEW);
        ListQuery<Long> managers = ListQuery.of(em, Long.class, "p.managerId", "Project p", "p.id");
        List<Long> ids =
                ProjectAccess.restrict(managers, scope, "p").groups("p.managerId", "count(p.id)", MANAGERS).stream()
                        .map(group -> (Long) group[0])
                        .toList();
        return people.names(ids).entrySet().stream()
                .map(person -> new Option(person.getKey(), person.getValue()))
                .sorted(Comparator.comparing(Option::label, Collator.getInstance(Locale.CHINA)))
                .toList();
    }

    /** Hands over every project that the filter finds. */
    @Requires(PROJECT_EXPORT)
    public void export(ProjectFilter filter, Consumer<ProjectRow> consumer) {
        Reach costs = projects.reach(COST_VIEW);
        Map<Long, String> customerNames = new HashMap<>();
        Map<Long, String> departmentNames = new HashMap<>();
        Map<Long, String> managerNames = new HashMap<>();
        query(filter, PROJECT_EXPORT)
                .forEach(
                        ProjectRow::id,
                        row -> consumer.accept(row.shown(
                                customerNames.computeIfAbsent(
                                        row.customerId(),
                                        id -> customers.summary(id).name()),
                                departmentNames.computeIfAbsent(row.departmentId(), departments::name),
                                managerNames.computeIfAbsent(row.managerId(), people::name),
                                costs)));
    }

    private ListQuery<ProjectRow> query(ProjectFilter filter, String permission) {
        ListQuery<ProjectRow> query = ListQuery.of(em, ProjectRow.class, SELECT, "Project p", "p.id")
                .search(filter.text(), "p.search.text like :text", FullText.in("projects_project", "id"))
                .where("p.customerId = :customer", "customer", filter.customerId())
                .where("p.managerId = :manager", "manager", filter.managerId())
                .where("p.departmentId = :department", "department", filter.departmentId())
                .where("p.signedOn >= :signedFrom", "signedFrom", filter.signedFrom())
                .where("p.signedOn <= :signedTo", "signedTo", filter.signedTo())
                .where("p.account.contract >= :priceFrom", "priceFrom", filter.priceFrom())
                .where("p.account.contract <= :priceTo", "priceTo", filter.priceTo())
                .where("p.course.stage = :stage", "stage", filter.stage())
                .where("p.course.state = :state", "state", filter.state())
                .sortable(sortable())
                .orderedBy("p.number desc");
        if (filter.payment() != null) {
            query.where(filter.payment().condition());
        }
        if (filter.work() != null) {
            query.where(filter.work().condition());
        }
        ProjectAccess.restrict(query, filter.within(), "p");
        return ProjectAccess.restrict(query, access.scope(permission), "p");
    }

    /** An order by cost would tell it, so only those who see every cost may sort by it. */
    private Map<String, String> sortable() {
        if (!seesEveryCost()) {
            return SORTABLE;
        }
        Map<String, String> all = new HashMap<>(SORTABLE);
        all.put("cost", "p.earnings.costNet");
        all.put("marginRate", "p.earnings.marginRate");
        return all;
    }

    private boolean seesEveryCost() {
        return access.scope(COST_VIEW).includes(access.scope(PROJECT_VIEW));
    }

    private List<ProjectRow> shown(List<ProjectRow> rows) {
        Reach costs = projects.reach(COST_VIEW);
        Map<Long, String> customerNames = customers.names(
                rows.stream().map(ProjectRow::customerId).distinct().toList());
        Map<Long, String> managerNames =
                people.names(rows.stream().map(ProjectRow::managerId).distinct().toList());
        return rows.stream()
                .map(row -> row.shown(
                        customerNames.getOrDefault(row.customerId(), ""),
                        departments.name(row.departmentId()),
                        managerNames.getOrDefault(row.managerId(), ""),
                        costs))
                .toList();
    }
}
