package org.xiaoguan.reporting.home;

import static org.xiaoguan.crm.CrmPermissions.COMPLAINT_VIEW;
import static org.xiaoguan.crm.CrmPermissions.RECORD_CHECK;
import static org.xiaoguan.crm.CrmPermissions.RECORD_CREATE;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.Scope;
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
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.text.Texts;

/** What customers ask of a person, and of those whom they look after, on the page where the person arrives. */
@Named
@RequestScoped
public class HomeCustomersPage {
    private static final int MOST_STEPS = 10;
    private static final int MOST_PEOPLE = 8;
    private static final int MOST_NEGLECTED = 6;
    private static final int MOST_WARNINGS = 5;
    private static final int MOST_COMPLAINTS = 6;

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
    private BusinessClock clock;

    @Inject
    private CurrentUser user;

    @Inject
    private Texts texts;

    private List<NextStep> steps = List.of();
    private List<DueVisit> dueVisits = List.of();
    private List<PoolWarning> warnings = List.of();
    private List<DueComplaint> dueComplaints = List.of();
    private Map<Long, String> complaintOwners = Map.of();
    private ContactRecords.Quotas quotas;
    private boolean checksOthers;
    private List<TeamMember> team = List.of();
    private List<NeglectedCustomer> neglected = List.of();

    @PostConstruct
    void read() {
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
    }

    /** Calls and visits against what is asked for; null where nobody asks. */
    public ContactRecords.Quotas getQuotas() {
        return quotas;
    }

    /** How many contacts do not count; empty where all do. */
    public String quotaNote(ContactQuota quota) {
        return quota.incomplete() == 0 ? "" : texts.format("home.quota.incomplete", quota.incomplete());
    }

    /** Whether the person follows customers up: whoever sells, and others who agreed something. */
    public boolean isFollowing() {
        return quotas != null || !steps.isEmpty() || !dueVisits.isEmpty();
    }

    /** What the person agreed with customers and should have done by tonight. */
    public List<NextStep> getSteps() {
        return steps;
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
}
