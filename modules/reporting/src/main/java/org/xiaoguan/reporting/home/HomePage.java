package org.xiaoguan.reporting.home;

import static org.xiaoguan.finance.FinancePermissions.RECEIPT_VIEW;

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
import java.util.stream.IntStream;
import org.xiaoguan.administration.api.Approvals;
import org.xiaoguan.administration.api.WaitingApproval;
import org.xiaoguan.reporting.figure.Measure;
import org.xiaoguan.reporting.figure.Pair;
import org.xiaoguan.reporting.period.WorkingDays;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.MenuArea;
import org.xiaoguan.ui.MenuEntry;
import org.xiaoguan.ui.frame.Frame;
import org.xiaoguan.ui.text.Formats;
import org.xiaoguan.ui.text.Keys;
import org.xiaoguan.ui.text.Texts;

/** The page where a person arrives. */
@Named
@RequestScoped
public class HomePage {
    private static final int NOON = 12;
    private static final int EVENING = 18;
    private static final int MOST_WAITING = 5;

    @Inject
    private HomeService home;

    @Inject
    private TaskService tasks;

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
        seesProjects = tasks.seesProjects();
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
