package org.xiaoguan.reporting.contract;

import static org.xiaoguan.reporting.ReportingPermissions.DASHBOARD_EXPORT;
import static org.xiaoguan.reporting.ReportingPermissions.DASHBOARD_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.crm.api.Customers;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.projects.api.Projects;
import org.xiaoguan.reporting.figure.DepartmentNames;
import org.xiaoguan.shared.Money;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;

/** What moved contracts, entry by entry: the records behind the dashboard's contract figures. */
@Stateless
public class ContractListService {
    private static final String ROW =
            "new org.xiaoguan.reporting.contract.ContractRow(e.id, e.countedOn, p.id, p.number,"
                    + " p.name, e.changeId, e.number, p.customerId, p.departmentId, p.managerId, e.amount)";

    private static final int MOST_MANAGERS = 1000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    @Inject
    Projects projects;

    @Inject
    Customers customers;

    @Inject
    DepartmentNames departments;

    @Inject
    People people;

    @Requires(DASHBOARD_VIEW)
    public ListResult<ContractRow> list(ContractFilter filter, ListRequest request) {
        ListResult<ContractRow> found = query(filter).page(request);
        List<ContractRow> rows = found.rows();
        Map<Long, String> customerNames = customers.names(
                rows.stream().map(ContractRow::customerId).distinct().toList());
        Map<Long, String> managerNames = people.names(
                rows.stream().map(ContractRow::managerId).distinct().toList());
        Map<Long, String> departmentNames = departments.all();
        return new ListResult<>(
                rows.stream()
                        .map(row -> row.named(
                                customerNames.getOrDefault(row.customerId(), ""),
                                departmentNames.getOrDefault(row.departmentId(), ""),
                                managerNames.getOrDefault(row.managerId(), "")))
                        .toList(),
                found.count());
    }

    /** Sum of everything that the filter finds. */
    @Requires(DASHBOARD_VIEW)
    public BigDecimal total(ContractFilter filter) {
        return Money.ofSum(query(filter).totals("sum(e.amount)")[0]);
    }

    /** The managers whose contracts the filter finds, whomever it is narrowed to. */
    @Requires(DASHBOARD_VIEW)
    public List<Option> managers(ContractFilter filter) {
        Map<Long, String> names =
                people.names(query(filter.ofAnyManager()).groups("p.managerId", "count(e.id)", MOST_MANAGERS).stream()
                        .map(group -> (Long) group[0])
                        .toList());
        return names.entrySet().stream()
                .map(name -> new Option(name.getKey(), name.getValue()))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    /** Hands over everything that the filter finds. */
    @Requires(DASHBOARD_EXPORT)
    public void export(ContractFilter filter, Consumer<ContractRow> consumer) {
        Map<Long, String> customerNames = new HashMap<>();
        Map<Long, String> departmentNames = departments.all();
        Map<Long, String> managerNames = new HashMap<>();
        query(filter)
                .forEach(
                        ContractRow::id,
                        row -> consumer.accept(row.named(
                                customerNames.computeIfAbsent(
                                        row.customerId(),
                                        id -> customers.summary(id).name()),
                                departmentNames.getOrDefault(row.departmentId(), ""),
                                managerNames.computeIfAbsent(row.managerId(), people::name))));
    }

    private ListQuery<ContractRow> query(ContractFilter filter) {
        ListQuery<ContractRow> query = ListQuery.of(
                        em, ContractRow.class, ROW, "ContractEntry e join e.project p", "e.id")
                .where("e.countedOn >= :from", "from", filter.from())
                .where("e.countedOn <= :to", "to", filter.to())
                .where("p.departmentId = :department", "department", filter.departmentId())
                .where("p.managerId = :manager", "manager", filter.managerId())
                .sortable(Map.of("countedOn", "e.countedOn", "number", "p.number", "amount", "e.amount"))
                .orderedBy("e.countedOn desc");
        return projects.restrict(query, access.ownScope(ProjectsPermissions.PROJECT_VIEW), "p.id", "p.departmentId");
    }
}
