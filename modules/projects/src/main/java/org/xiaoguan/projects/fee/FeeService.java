package org.xiaoguan.projects.fee;

import static org.xiaoguan.projects.ProjectsPermissions.FEE_EDIT;
import static org.xiaoguan.projects.ProjectsPermissions.FEE_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.projects.DocumentAccess;
import org.xiaoguan.projects.margin.Margin;
import org.xiaoguan.projects.project.Project;
import org.xiaoguan.projects.project.ProjectAccess;
import org.xiaoguan.projects.timeline.TimelineService;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.Money;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.SearchText;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.form.FormKeys;

/** Labour and other fees: paid, taken back, summed up. */
@Stateless
public class FeeService {
    private static final String SERIES = "FY";
    private static final String ROW = "new org.xiaoguan.projects.fee.FeeRow(f.id, f.version, f.number, f.kind,"
            + " f.paidOn, f.payee, f.purpose, f.amount, f.invoice, f.taxRate, f.invoiceNumber, f.note,"
            + " r.number, f.reversed, p.id, p.number, p.facts.name)";
    private static final String SUM = "sum(f.amount)";
    private static final String SUM_WITHOUT_INVOICE =
            "sum(case when f.invoice = org.xiaoguan.projects.fee.FeeInvoice.NONE then f.amount else 0 end)";

    @PersistenceContext
    EntityManager em;

    @Inject
    ProjectAccess projects;

    @Inject
    DocumentAccess documents;

    @Inject
    TimelineService timeline;

    @Inject
    FormKeys formKeys;

    @Inject
    BusinessClock clock;

    @Requires(FEE_VIEW)
    public ListResult<FeeRow> list(FeeFilter filter, ListRequest request) {
        return query(filter).page(request);
    }

    /** Totals of everything that the filter finds. */
    @Requires(FEE_VIEW)
    public FeeTotals totals(FeeFilter filter) {
        Object[] sums = query(filter).totals(SUM, SUM_WITHOUT_INVOICE);
        return totals(sums, 0);
    }

    /** The totals by project, payee or kind, the greatest first, or by month, the latest first. */
    @Requires(FEE_VIEW)
    public List<FeeGroup> statistics(FeeFilter filter, FeeGrouping grouping) {
        return query(filter)
                .groups(grouping.path(), SUM + ", " + SUM_WITHOUT_INVOICE + ", count(f.id)", Integer.MAX_VALUE)
                .stream()
                .map(row -> new FeeGroup(
                        String.valueOf(row[0]),
                        grouping == FeeGrouping.PROJECT ? (Long) row[1] : null,
                        totals(row, row.length - 3)))
                .sorted(grouping.order())
                .toList();
    }

    private static FeeTotals totals(Object[] row, int from) {
        return new FeeTotals(((Number) row[from + 2]).longValue(), Money.ofSum(row[from]), Money.ofSum(row[from + 1]));
    }

    @Requires(FEE_VIEW)
    public void export(FeeFilter filter, Consumer<FeeRow> consumer) {
        query(filter).forEach(FeeRow::id, consumer);
    }

    @Requires(FEE_VIEW)
    public FeeRow view(long id) {
        documents.reached(Fee.class, id, FEE_VIEW);
        return query(new FeeFilter(null, null, null, null, null, null, null))
                .where("f.id = :id", "id", id)
                .rows(ListRequest.firstRows(1))
                .stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** What the reader may do with the fee: the permissions among these that reach its project. */
    @Requires(FEE_VIEW)
    public Set<String> reaching(long id, Collection<String> permissions) {
        return documents.reaching(documents.reached(Fee.class, id, FEE_VIEW), permissions);
    }

    /** Pays a fee; the same form key again gives the one that it made first. */
    @Requires(FEE_EDIT)
    public long create(long projectId, FeeForm form, String formKey) {
        Long made = formKeys.claim(formKey, Fee.KIND);
        if (made != null) {
            return made;
        }
        Project project = projects.locked(projectId, FEE_EDIT);
        Margin before = project.margin();
        Fee fee = new Fee(project, form);
        long id = store(fee, before, "fee.event.paid");
        formKeys.fulfil(formKey, id);
        return id;
    }

    /** The invoice came later; of the form only what it says of the invoice counts. */
    @Requires(FEE_EDIT)
    public void receiveInvoice(long id, int readVersion, FeeForm form) {
        Fee fee = documents.unchanged(Fee.class, id, readVersion, FEE_EDIT);
        Margin before = fee.getProject().margin();
        fee.receiveInvoice(form);
        remember(fee, before, "fee.event.invoiced");
    }

    /**
     * Takes a fee back.
     *
     * @return id of the counter entry
     */
    @Requires(FEE_EDIT)
    public long reverse(long id, int readVersion, LocalDate on, String why) {
        Fee fee = documents.unchanged(Fee.class, id, readVersion, FEE_EDIT);
        Margin before = fee.getProject().margin();
        return store(fee.reverse(on, why), before, "fee.event.reversed");
    }

    private long store(Fee fee, Margin before, String key) {
        fee.number(documents.nextNumber(fee.getProject(), SERIES));
        em.persist(fee);
        remember(fee, before, key);
        return fee.getId();
    }

    private void remember(Fee fee, Margin before, String key) {
        Project project = fee.getProject();
        timeline.remember(
                project.getId(),
                before,
                project.margin(),
                key,
                fee.path(),
                fee.getNumber(),
                fee.getAmount(),
                fee.getPayee());
    }

    private ListQuery<FeeRow> query(FeeFilter filter) {
        ListQuery<FeeRow> query = ListQuery.of(
                        em, FeeRow.class, ROW, "Fee f join f.project p left join f.reverses r", "f.id")
                .where(
                        "lower(f.number) like :text or lower(f.payee) like :text or lower(f.purpose) like :text"
                                + " or p.searchText like :text",
                        "text",
                        SearchText.pattern(filter.text()))
                .where("p.id = :project", "project", filter.projectId())
                .where("f.kind = :kind", "kind", filter.kind())
                .where("f.payee = :payee", "payee", filter.payee())
                .where("f.invoice = :invoice", "invoice", filter.invoice())
                .where("f.paidOn >= :from", "from", filter.from())
                .where("f.paidOn <= :to", "to", filter.to())
                .sortable(Map.of("number", "f.number", "paidOn", "f.paidOn", "payee", "f.payee", "amount", "f.amount"));
        return projects.restrict(query, FEE_VIEW, "p");
    }
}
