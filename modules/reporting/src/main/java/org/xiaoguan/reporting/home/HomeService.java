package org.xiaoguan.reporting.home;

import static org.xiaoguan.finance.FinancePermissions.RECEIPT_VIEW;
import static org.xiaoguan.projects.ProjectsPermissions.PROJECT_VIEW;
import static org.xiaoguan.reporting.ReportingPermissions.HOME_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.crm.api.Customers;
import org.xiaoguan.projects.api.Projects;
import org.xiaoguan.reporting.figure.FigureService;
import org.xiaoguan.reporting.figure.Measure;
import org.xiaoguan.reporting.figure.Pair;
import org.xiaoguan.reporting.figure.Span;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.Money;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.ui.CurrentUser;

/** What a person finds in the morning. */
@Stateless
public class HomeService {
    private static final int MOST_NEEDS = 10;
    private static final int MOST_OF_A_NEED = 3;
    private static final int MOST_RECEIPTS = 6;

    private static final String NEED_ROW =
            "new org.xiaoguan.reporting.home.NeedRow(" + "e.id, e.number, e.name, e.customerId, e.dueOn, e.owed)";
    private static final String RECEIPT_LINE = "new org.xiaoguan.reporting.home.ReceiptLine("
            + "e.id, e.number, e.receivedOn, e.amount, p.number, p.name)";

    @PersistenceContext
    EntityManager em;

    @Inject
    FigureService figures;

    @Inject
    Projects projects;

    @Inject
    Customers customers;

    @Inject
    Access access;

    @Inject
    CurrentUser user;

    @Inject
    BusinessClock clock;

    /** This month and the same month of last year. */
    @Requires(HOME_VIEW)
    public Pair month(Measure measure) {
        return figures.total(measure, month(0), month(1), null);
    }

    private Span month(int yearsAgo) {
        YearMonth month = YearMonth.from(clock.today()).minusYears(yearsAgo);
        return new Span(month.atDay(1), month.atEndOfMonth());
    }

    /** What customers owe on the projects that the person sees. */
    @Requires(HOME_VIEW)
    public BigDecimal owed() {
        ListQuery<Object> query =
                ListQuery.of(em, Object.class, "e", "ProjectEntry e", "e.id").where("e.owed > 0");
        return Money.ofSum(projects.restrict(query, access.ownScope(PROJECT_VIEW), "e.id", "e.departmentId")
                .totals("sum(e.owed)")[0]);
    }

    /** Whether the person sees no projects but their own. */
    @Requires(HOME_VIEW)
    public boolean seesOnlyOwn() {
        return own().includes(access.ownScope(PROJECT_VIEW));
    }

    /**
     * Projects within the scope that wait for something, the most pressing first and each once; what only those who work
     * on a project can do, on their own projects; debts for those who see receipts.
     */
    @Requires(HOME_VIEW)
    public List<NeedRow> needs() {
        Map<Long, NeedRow> found = new LinkedHashMap<>();
        for (Need need : Need.values()) {
            needing(need).forEach(row -> found.putIfAbsent(row.id(), row.because(need)));
        }
        List<NeedRow> first = someOfEach(found.values());
        Map<Long, String> names = customers.names(
                first.stream().map(NeedRow::customerId).distinct().toList());
        return first.stream()
                .map(row -> row.named(names.getOrDefault(row.customerId(), "")))
                .toList();
    }

    /** A few of each need, so that one does not hide the others, then what there is still room for. */
    private static List<NeedRow> someOfEach(Collection<NeedRow> all) {
        Map<Need, Integer> taken = new EnumMap<>(Need.class);
        Set<NeedRow> chosen = new LinkedHashSet<>();
        all.stream()
                .filter(row -> taken.merge(row.need(), 1, Integer::sum) <= MOST_OF_A_NEED)
                .forEach(chosen::add);
        chosen.addAll(all);
        return chosen.stream()
                .limit(MOST_NEEDS)
                .sorted(Comparator.comparing(NeedRow::need))
                .toList();
    }

    private List<NeedRow> needing(Need need) {
        LocalDate today = clock.today();
        ListQuery<NeedRow> query = ListQuery.of(em, NeedRow.class, NEED_ROW, "ProjectEntry e", "e.id")
                .orderedBy(need.order());
        if (need.dated()) {
            query.where(need.condition(), "today", today);
        } else {
            query.where(need.condition());
        }
        if (need.ownOnly()) {
            projects.restrict(query, own(), "e.id", "e.departmentId");
        }
        if (need == Need.OWED) {
            projects.restrict(query, access.ownScope(RECEIPT_VIEW), "e.id", "e.departmentId");
        }
        return projects.restrict(query, access.ownScope(PROJECT_VIEW), "e.id", "e.departmentId")
                .rows(ListRequest.firstRows(MOST_NEEDS));
    }

    private Scope own() {
        return user.getStaffId() == null ? Scope.NONE : new Scope(false, user.getStaffId(), Set.of());
    }

    /** The latest receipts of the projects that the person sees. */
    @Requires(HOME_VIEW)
    public List<ReceiptLine> latestReceipts() {
        ListQuery<ReceiptLine> query = ListQuery.of(
                        em, ReceiptLine.class, RECEIPT_LINE, "ReceiptEntry e join e.project p", "e.id")
                .orderedBy("e.receivedOn desc");
        // Few rows in the order of their days: by the id alone, see decision 20.
        return projects.restrict(query, access.ownScope(RECEIPT_VIEW), "p.id")
                .rows(ListRequest.firstRows(MOST_RECEIPTS));
    }
}
