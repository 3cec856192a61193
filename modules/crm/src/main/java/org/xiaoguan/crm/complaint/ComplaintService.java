package org.xiaoguan.crm.complaint;

import static org.xiaoguan.crm.CrmPermissions.COMPLAINT_CREATE;
import static org.xiaoguan.crm.CrmPermissions.COMPLAINT_EDIT;
import static org.xiaoguan.crm.CrmPermissions.COMPLAINT_EXPORT;
import static org.xiaoguan.crm.CrmPermissions.COMPLAINT_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.ConflictException;
import org.xiaoguan.administration.api.Numbers;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.Records;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.administration.api.WorkingCalendar;
import org.xiaoguan.crm.contact.Contact;
import org.xiaoguan.crm.customer.Customer;
import org.xiaoguan.crm.survey.Survey;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.Violations;
import org.xiaoguan.shared.list.FullText;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.CurrentUser;

/**
 * Keeps complaints from receipt to the customer's answer. A complaint is seen with its customer, by who took it and by
 * who is to solve it; who is to solve it runs it, and those whose permission reaches the customer's department.
 */
@Stateless
public class ComplaintService {
    private static final String NUMBERS = "TS-{yyyyMM}-{0000}";
    private static final String ROW = "new org.xiaoguan.crm.complaint.ComplaintRow(x.id, x.number, c.id, c.name,"
            + " (select k.name from Contact k where k.id = x.contactId), x.reference, x.receivedAt, x.receivedById,"
            + " x.channel, x.kindId, x.severity, x.description, x.wanted, x.state, x.roundNo, x.ownerId,"
            + " x.answerDueAt, x.answeredAt, x.solutionDueAt, x.solvedAt, x.solutionDays, x.dueAt, x.rootCause,"
            + " x.correctiveAction)";
    private static final String OF_DEPARTMENTS = "c.departmentId in :scopeDepartments";
    private static final String OF_PERSON =
            "x.ownerId = :scopeStaff or x.receivedById = :scopeStaff or " + Customer.OF_PERSON;

    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    @Inject
    Records records;

    @Inject
    ComplaintSettings settings;

    @Inject
    WorkingCalendar calendar;

    @Inject
    People people;

    @Inject
    Numbers numbers;

    @Inject
    ComplaintNews news;

    @Inject
    CurrentUser user;

    @Inject
    BusinessClock clock;

    @Requires(COMPLAINT_VIEW)
    public ListResult<ComplaintRow> list(ComplaintFilter filter, ListRequest request) {
        return reached(filter, COMPLAINT_VIEW).page(request);
    }

    @Requires(COMPLAINT_EXPORT)
    public void export(ComplaintFilter filter, Consumer<ComplaintRow> consumer) {
        reached(filter, COMPLAINT_EXPORT).forEach(ComplaintRow::id, consumer);
    }

    /** How the complaints stand that the filter lets through, whatever its tab. */
    @Requires(COMPLAINT_VIEW)
    public ComplaintFigures figures(ComplaintFilter filter) {
        Object[] sums = within(filter, COMPLAINT_VIEW)
                .totals(
                        "sum(case when x.state = org.xiaoguan.crm.complaint.ComplaintState.CLOSED then 0 else 1 end)",
                        "sum(case when x.state = org.xiaoguan.crm.complaint.ComplaintState.DONE then 1 else 0 end)",
                        "avg(x.solutionDays)");
        long overdue =
                standing(within(filter, COMPLAINT_VIEW), ComplaintTab.OVERDUE).count();
        BigDecimal days = sums[2] == null
                ? null
                : BigDecimal.valueOf(((Number) sums[2]).doubleValue()).setScale(1, RoundingMode.HALF_UP);
        return new ComplaintFigures(number(sums[0]), overdue, number(sums[1]), days);
    }

    private static long number(Object figure) {
        return figure == null ? 0 : ((Number) figure).longValue();
    }

    /** The customer's complaints before that moment, and at it those of a lower id, the newest first. */
    @Requires(COMPLAINT_VIEW)
    public List<ComplaintRow> before(long customerId, Instant at, long id, int most) {
        return within(ComplaintFilter.ofCustomer(ComplaintTab.ALL, customerId), COMPLAINT_VIEW)
                .where("x.receivedAt <= :at and (x.receivedAt < :at or x.id < :before)", Map.of("at", at, "before", id))
                .rows(ListRequest.firstRows(most));
    }

    /** @throws NotFoundException for an unknown id and for a complaint that the caller may not see */
    @Requires(COMPLAINT_VIEW)
    public Complaint view(long id) {
        Complaint complaint = records.find(Complaint.class, id);
        access.scope(COMPLAINT_VIEW).check(customer(complaint).getDepartmentId(), seeing(complaint));
        return complaint;
    }

    /** What the caller may do next about it. */
    @Requires(COMPLAINT_VIEW)
    public List<ComplaintStep> steps(long id) {
        Complaint complaint = records.find(Complaint.class, id);
        return Arrays.stream(ComplaintStep.values())
                .filter(step -> complaint.awaits(step) && reaches(step.permission(), complaint))
                .toList();
    }

    /** Whether the caller may correct what was received. */
    @Requires(COMPLAINT_VIEW)
    public boolean mayEdit(long id) {
        Complaint complaint = records.find(Complaint.class, id);
        return complaint.getState().isUnsolved() && reaches(COMPLAINT_EDIT, complaint);
    }

    /** @throws NotFoundException for an unknown id and for a complaint that the caller may not correct */
    @Requires(COMPLAINT_EDIT)
    public Complaint find(long id) {
        return checked(records.find(Complaint.class, id), COMPLAINT_EDIT);
    }

    /**
     * The complaint of which the caller is about to do a step.
     *
     * @throws NotFoundException for an unknown id, without the permission, and where it has moved on
     */
    @Requires(COMPLAINT_VIEW)
    public Complaint findFor(ComplaintStep step, long id) {
        Complaint complaint = checked(records.find(Complaint.class, id), step.permission());
        if (!complaint.awaits(step)) {
            throw new NotFoundException();
        }
        return complaint;
    }

    /** Takes a complaint; the same form key again gives the one that it made first. */
    @Requires(COMPLAINT_CREATE)
    public long create(ComplaintForm form, String formKey) {
        long me = me();
        List<Complaint> made = new ArrayList<>();
        long id = records.create(Complaint.class, formKey, () -> {
            Violations violations = new Violations().collect(() -> form.check(clock.now()));
            checkCustomer(violations, form.getCustomerId());
            checkContact(violations, form.getContactId(), form.getCustomerId());
            violations.throwIfAny();
            form.setSurveyId(survey(form));
            Terms terms = settings.terms(form.getSeverity(), form.receivedAt());
            String number = numbers.next(NUMBERS, clock.today(), Map.of());
            made.add(new Complaint(number, me, form, terms, clock.now()));
            return made.get(0);
        });
        made.forEach(news::received);
        return id;
    }

    /** Corrects what was received, unless somebody else did something about it since it was read. */
    @Requires(COMPLAINT_EDIT)
    public void update(long id, int readVersion, ComplaintForm form) {
        Complaint complaint = checked(records.locked(Complaint.class, id), COMPLAINT_EDIT);
        ConflictException.check(Complaint.KIND, id, readVersion, complaint.getVersion());
        Violations violations = new Violations().collect(() -> form.check(clock.now()));
        checkContact(violations, form.getContactId(), complaint.getCustomerId());
        violations.throwIfAny();
        complaint.change(form, settings.terms(form.getSeverity(), form.receivedAt()), clock.now());
    }

    /** Does a step, unless somebody else did something about it since it was read. */
    @Requires(COMPLAINT_VIEW)
    public void perform(ComplaintStep step, long id, int readVersion, ComplaintStepForm form) {
        Complaint complaint = checked(records.locked(Complaint.class, id), step.permission());
        ConflictException.check(Complaint.KIND, id, readVersion, complaint.getVersion());
        perform(step, complaint, form);
    }

    private void perform(ComplaintStep step, Complaint complaint, ComplaintStepForm form) {
        switch (step) {
            case ASSIGN -> {
                people.check("ownerId", form.getOwnerId(), complaint.getOwnerId());
                Long former = complaint.getOwnerId();
                complaint.assign(form, me(), clock.now());
                if (!complaint.getOwnerId().equals(former)) {
                    news.given(complaint);
                }
            }
            case ANSWER -> complaint.answer(form, clock.now());
            case PROPOSE -> {
                people.check("correctiveById", form.getCorrectiveById(), complaint.getCorrectiveById());
                complaint.propose(form, me(), clock.now());
            }
            case FINISH -> {
                people.check("correctiveById", form.getCorrectiveById(), complaint.getCorrectiveById());
                int days = Math.max(0, calendar.workingDaysBetween(complaint.receivedOn(), clock.today()));
                complaint.finish(form, me(), clock.now(), days);
            }
            case REPLY -> {
                complaint.reply(form, me(), clock.now(), settings.terms(complaint.getSeverity(), clock.now()));
                if (complaint.getState() == ComplaintState.ASSIGNED) {
                    news.given(complaint);
                }
            }
            case CHECK -> complaint.check(form, me(), clock.today());
            case CLOSE -> complaint.close(me(), clock.now());
        }
    }

    /** The survey that the form names, where it is the customer's and no complaint was made of it yet. */
    private Long survey(ComplaintForm form) {
        Survey survey = form.getSurveyId() == null
                ? null
                : em.find(Survey.class, form.getSurveyId(), LockModeType.PESSIMISTIC_WRITE);
        return survey == null
                        || !survey.getCustomerId().equals(form.getCustomerId())
                        || !em.createQuery("select x.id from Complaint x where x.surveyId = :survey", Long.class)
                                .setParameter("survey", survey.getId())
                                .getResultList()
                                .isEmpty()
                ? null
                : survey.getId();
    }

    private long me() {
        if (user.getStaffId() == null) {
            throw BusinessException.of("contactrecord.nobody");
        }
        return user.getStaffId();
    }

    private void checkCustomer(Violations violations, Long id) {
        Customer customer = id == null ? null : em.find(Customer.class, id);
        if (customer == null
                || !access.scope(COMPLAINT_CREATE).covers(customer.getDepartmentId(), customer.responsible())) {
            violations.require(id == null, "customerId", "error.not-found");
        }
    }

    private void checkContact(Violations violations, Long id, Long customerId) {
        Contact contact = id == null ? null : em.find(Contact.class, id);
        boolean fits = contact == null ? id == null : contact.getCustomerId().equals(customerId);
        violations.require(fits, "contactId", "error.choose");
    }

    private boolean reaches(String permission, Complaint complaint) {
        return access.scope(permission).covers(customer(complaint).getDepartmentId(), running(complaint));
    }

    private Complaint checked(Complaint complaint, String permission) {
        access.scope(permission).check(customer(complaint).getDepartmentId(), running(complaint));
        return complaint;
    }

    private Customer customer(Complaint complaint) {
        return em.find(Customer.class, complaint.getCustomerId());
    }

    /** Who is to solve it, and, until somebody is, who took it. */
    private static Set<Long> running(Complaint complaint) {
        return Set.of(complaint.getOwnerId() == null ? complaint.getReceivedById() : complaint.getOwnerId());
    }

    private Set<Long> seeing(Complaint complaint) {
        Set<Long> seeing = new HashSet<>(customer(complaint).responsible());
        seeing.add(complaint.getReceivedById());
        seeing.add(complaint.getOwnerId());
        return seeing;
    }

    private ListQuery<ComplaintRow> reached(ComplaintFilter filter, String permission) {
        return standing(within(filter, permission), filter.tab());
    }

    private ListQuery<ComplaintRow> standing(ListQuery<ComplaintRow> query, ComplaintTab tab) {
        if (tab == ComplaintTab.OVERDUE) {
            return query.where(tab.condition(), "now", clock.now());
        }
        if (tab == ComplaintTab.MINE) {
            Long me = user.getStaffId();
            return me == null
                    ? query.where("1 = 0")
                    : query.where(tab.condition()).where("x.ownerId = :me", "me", me);
        }
        return tab == ComplaintTab.ALL ? query : query.where(tab.condition());
    }

    private ListQuery<ComplaintRow> within(ComplaintFilter filter, String permission) {
        ListQuery<ComplaintRow> query = ListQuery.of(
                        em, ComplaintRow.class, ROW, "Complaint x join Customer c on c.id = x.customerId", "x.id")
                .search(
                        filter.text(),
                        "x.search.text like :text or c.search.text like :text",
                        FullText.inBoth("crm_complaint", "crm_customer", "customer_id"))
                .where("x.customerId = :customer", "customer", filter.customerId())
                .where("x.kindId = :kind", "kind", filter.kindId())
                .where("x.severity = :severity", "severity", filter.severity())
                .where("x.state = :state", "state", filter.state())
                .where("x.ownerId = :owner", "owner", filter.ownerId())
                .where("x.receivedAt >= :from", "from", filter.from() == null ? null : begin(filter.from()))
                .where(
                        "x.receivedAt < :to",
                        "to",
                        filter.to() == null ? null : begin(filter.to().plusDays(1)))
                .orderedBy("x.receivedAt desc")
                .sortable(Map.of("receivedAt", "x.receivedAt", "dueAt", "x.dueAt"));
        Scope scope = access.scope(permission);
        return scope.restrictBy(query, OF_DEPARTMENTS, OF_PERSON);
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(BusinessClock.ZONE).toInstant();
    }
}
