package org.xiaoguan.reporting.home;

import static org.xiaoguan.crm.CrmPermissions.COMPLAINT_VIEW;
import static org.xiaoguan.crm.CrmPermissions.RECORD_CHECK;
import static org.xiaoguan.crm.CrmPermissions.RECORD_CREATE;
import static org.xiaoguan.finance.FinancePermissions.RECEIPT_VIEW;
import static org.xiaoguan.projects.ProjectsPermissions.PROJECT_VIEW;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.xiaoguan.administration.api.Approvals;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.administration.api.WaitingApproval;
import org.xiaoguan.crm.api.Complaints;
import org.xiaoguan.crm.api.ContactQuota;
import org.xiaoguan.crm.api.ContactRecords;
import org.xiaoguan.crm.api.CustomerPool;
import org.xiaoguan.crm.api.DueComplaint;
import org.xiaoguan.crm.api.DueVisit;
import org.xiaoguan.crm.api.NeglectedCustomer;
import org.xiaoguan.crm.api.NextStep;
import org.xiaoguan.crm.api.PoolWarning;
import org.xiaoguan.crm.api.TeamMember;
import org.xiaoguan.crm.api.TeamWork;
import org.xiaoguan.crm.api.Visits;
import org.xiaoguan.reporting.figure.Measure;
import org.xiaoguan.reporting.figure.Pair;
import org.xiaoguan.reporting.period.WorkingDays;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.MenuArea;
import org.xiaoguan.ui.MenuEntry;
import org.xiaoguan.ui.field.Keys;
import org.xiaoguan.ui.frame.Frame;
import org.xiaoguan.ui.text.Formats;
import org.xiaoguan.ui.text.Texts;

/** The page where a person arrives. */
@Named
@RequestScoped
public class HomePage {
    private static final int NOON = 12;
    private static final int EVENING = 18;
    private static final int MOST_WAITING = 5;
    private static final int MOST_STEPS = 10;
    private static final int MOST_PEOPLE = 8;
    private static final int MOST_NEGLECTED = 6;
    private static final int MOST_WARNINGS = 5;
    private static final int MOST_COMPLAINTS = 6;

    @Inject
    private HomeService home;

    @Inject
    private TaskService tasks;

    @Inject
    private ContactRecords contactRecords;

    @Inject
    private Visits visits;

    @Inject
    private TeamWork teamWork;

    @Inject
    private CustomerPool pool;

    @Inject
    private Complaints complaints;

    @Inject
    private People people;

    @Inject
    private Approvals approvals;

    @Inject
    private BusinessClock clock;

    @Inject
    private CurrentUser user;

    @Inject
    private Texts texts;

    @Inject
    private Frame frame;

    private List<NextStep> steps = List.of();
    private List<DueVisit> dueVisits = List.of();
    private List<PoolWarning> warnings = List.of();
    private List<DueComplaint> dueComplaints = List.of();
    private Map<Long, String> complaintOwners = Map.of();
    private ContactRecords.Quotas quotas;
    private boolean checksOthers;
    private List<TeamMember> team = List.of();
    private List<NeglectedCustomer> neglected = List.of();
    private boolean seesProjects;
    private boolean seesReceipts;
    private Pair contracts;
    private Pair receipts;
    private BigDecimal owed;
    private boolean own;
    private List<TaskCard> cards;
    private List<NeedRow> needs = List.of();
    private List<ReceiptLine> latestReceipts = List.of();
    private ListResult<WaitingApproval> waiting;

    @PostConstruct
    void read() {
        waiting = approvals.waitingForCaller(ListRequest.firstRows(MOST_WAITING));
        cards = tasks.tasks().stream()
                .map(task -> new TaskCard(task, tasks.rows(task)))
                .toList();
        if (user.may(RECORD_CREATE)) {
            steps = contactRecords.dueSteps(MOST_STEPS);
            dueVisits = visits.due(MOST_STEPS);
            quotas = contactRecords.quotas().orElse(null);
            warnings = pool.warnings(MOST_WARNINGS);
        }
        checksOthers = user.may(RECORD_CHECK);
        if (checksOthers) {
            team = teamWork.members(Scope.ALL, MOST_PEOPLE);
            neglected = teamWork.neglected(Scope.ALL, MOST_NEGLECTED);
        }
        if (user.may(COMPLAINT_VIEW)) {
            dueComplaints = complaints.due(MOST_COMPLAINTS);
            complaintOwners = people.names(dueComplaints.stream()
                    .map(DueComplaint::ownerId)
                    .filter(Objects::nonNull)
                    .toList());
        }
        seesProjects = user.may(PROJECT_VIEW);
        seesReceipts = user.may(RECEIPT_VIEW);
        if (seesProjects) {
            contracts = home.month(Measure.CONTRACT);
            own = home.seesOnlyOwn();
            needs = home.needs();
        }
        if (seesReceipts) {
            receipts = home.month(Measure.RECEIPT);
            owed = home.owed();
            latestReceipts = home.latestReceipts();
        }
    }

    /** Good morning, and to whom. */
    public String getGreeting() {
        int hour = LocalTime.ofInstant(clock.now(), BusinessClock.ZONE).getHour();
        String part = hour < NOON ? "morning" : hour < EVENING ? "afternoon" : "evening";
        return texts.format("home.greeting." + part, user.getName());
    }

    /** The day in words, and how many working days the month has left. */
    public String getDay() {
        LocalDate today = clock.today();
        String day = DateTimeFormatter.ofPattern(texts.get("home.day.pattern"), user.getLocale())
                .format(today);
        return texts.format("home.day", day, WorkingDays.leftOfMonth(today));
    }

    /** What the project waits for. */
    public String needText(NeedRow row) {
        String key = Keys.of("home.need.", row.need());
        return row.need() == Need.OVERDUE ? texts.format(key, row.daysLate(clock.today())) : texts.get(key);
    }

    /** What is owed, or when the project is due. */
    public String needDetail(NeedRow row) {
        boolean money = row.need() == Need.OWED || row.dueOn() == null;
        if (money) {
            return row.owed().signum() == 0 ? "" : Formats.money(row.owed());
        }
        return texts.format("home.need.due", row.dueOn());
    }

    /** That the step is due today, or since how many days. */
    public String stepText(NextStep step) {
        return isStepLate(step)
                ? texts.format("home.need.overdue", ChronoUnit.DAYS.between(step.dueOn(), clock.today()))
                : texts.get("home.steps.today");
    }

    public boolean isStepLate(NextStep step) {
        return step.dueOn().isBefore(clock.today());
    }

    /** How many contacts do not count; empty where all do. */
    public String quotaNote(ContactQuota quota) {
        return quota.incomplete() == 0 ? "" : texts.format("home.quota.incomplete", quota.incomplete());
    }

    /** How late it is, or when it is due; nothing where no day counts. */
    public String dueText(TaskRow row) {
        if (row.dueOn() == null) {
            return "";
        }
        return row.isLate(clock.today())
                ? texts.format("home.need.overdue", ChronoUnit.DAYS.between(row.dueOn(), clock.today()))
                : texts.format("home.need.due", row.dueOn());
    }

    public boolean isLate(TaskRow row) {
        return row.isLate(clock.today());
    }

    /** The work of this person, on the left and on the right of the page by turns. */
    public List<TaskCard> cards(int side) {
        return IntStream.range(0, cards.size())
                .filter(i -> i % 2 == side)
                .mapToObj(cards::get)
                .toList();
    }

    /** The pages of the menu, for those whose work has no figures. */
    public List<MenuEntry> getPages() {
        return frame.getAreas().stream()
                .filter(area -> area.area() != MenuArea.HOME)
                .flatMap(area -> area.entries().stream())
                .toList();
    }

    /** Whether the person looks after what others do. */
    public boolean isChecksOthers() {
        return checksOthers;
    }

    /** Who of them does what, those with the most overdue first. */
    public List<TeamMember> getTeam() {
        return team;
    }

    public List<NeglectedCustomer> getNeglected() {
        return neglected;
    }

    /** Days that have passed since that day. */
    public long daysSince(LocalDate day) {
        return ChronoUnit.DAYS.between(day, clock.today());
    }

    /** What waits for this person's decision, the first of it. */
    public List<WaitingApproval> getWaiting() {
        return waiting.rows();
    }

    /** Since when the oldest of it waits; empty when nothing does. */
    public String getWaitingNote() {
        return waiting.rows().isEmpty()
                ? ""
                : texts.format("home.waiting.since", waiting.rows().get(0).submittedAt());
    }

    public long getWaitingCount() {
        return waiting.count();
    }

    /** Whether it should have been decided by now. */
    public boolean isOverdue(WaitingApproval approval) {
        return approval.overdue(clock.now());
    }

    public String kindKey(WaitingApproval approval) {
        return "approval.kind." + approval.kind();
    }

    /** Whether the person follows customers up: whoever sells, and others who agreed something. */
    public boolean isFollowing() {
        return quotas != null || !steps.isEmpty() || !dueVisits.isEmpty();
    }

    /** What the person agreed with customers and should have done by tonight. */
    public List<NextStep> getSteps() {
        return steps;
    }

    /** Whom the person is to visit today, or should have visited. */
    public List<DueVisit> getVisits() {
        return dueVisits;
    }

    /** That the visit is planned for today or due, or since how many days it is overdue. */
    public String visitText(DueVisit visit) {
        return isVisitLate(visit)
                ? texts.format("home.need.overdue", ChronoUnit.DAYS.between(visit.dueOn(), clock.today()))
                : texts.get("home.visit.due");
    }

    public boolean isVisitLate(DueVisit visit) {
        return visit.dueOn().isBefore(clock.today());
    }

    /** The person's customers that return to the pool unless they get in contact. */
    public List<PoolWarning> getWarnings() {
        return warnings;
    }

    /** Complaints that the person is to do something about, or to see to. */
    public List<DueComplaint> getComplaints() {
        return dueComplaints;
    }

    /** Who is to solve it; that nobody is yet. */
    public String complaintOwner(DueComplaint complaint) {
        return complaint.ownerId() == null
                ? texts.get("home.complaints.nobody")
                : complaintOwners.getOrDefault(complaint.ownerId(), "");
    }

    public boolean isComplaintLate(DueComplaint complaint) {
        return complaint.dueAt().isBefore(clock.now());
    }

    /** Calls and visits against what is asked for; null where nobody asks. */
    public ContactRecords.Quotas getQuotas() {
        return quotas;
    }

    public boolean isSeesProjects() {
        return seesProjects;
    }

    public boolean isSeesReceipts() {
        return seesReceipts;
    }

    public Pair getContracts() {
        return contracts;
    }

    public Pair getReceipts() {
        return receipts;
    }

    public BigDecimal getOwed() {
        return owed;
    }

    /** Whether the person sees no projects but their own. */
    public boolean isOwn() {
        return own;
    }

    public List<NeedRow> getNeeds() {
        return needs;
    }

    public List<ReceiptLine> getLatestReceipts() {
        return latestReceipts;
    }
}
