package org.xiaoguan.crm.complaint;

import static org.xiaoguan.crm.CrmPermissions.COMPLAINT_CREATE;
import static org.xiaoguan.crm.CrmPermissions.COMPLAINT_EDIT;
import static org.xiaoguan.crm.CrmPermissions.COMPLAINT_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.ConflictException;
import org.xiaoguan.administration.api.Numbers;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.Records;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.administration.api.WorkingCalendar;
import org.xiaoguan.crm.customer.Customer;
import org.xiaoguan.crm.customer.CustomerReach;
import org.xiaoguan.crm.survey.Survey;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.Violations;
import org.xiaoguan.ui.CurrentUser;

/**
 * Keeps complaints from receipt to the customer's answer. A complaint is seen with its customer, by who took it and by
 * who is to solve it; who is to solve it runs it, and those whose permission reaches the customer's department.
 */
@Stateless
public class ComplaintService {
    private static final String NUMBERS = "TS-{yyyyMM}-{0000}";

    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    @Inject
    Records records;

    @Inject
    CustomerReach reach;

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

    /** @throws NotFoundException for an unknown id and for a complaint that the caller may not see */
    @Requires(COMPLAINT_VIEW)
    public Complaint view(long id) {
        Complaint complaint = records.find(Complaint.class, id);
        reach.find(
                COMPLAINT_VIEW,
                complaint.getCustomerId(),
                complaint.getIntake().getReceivedById(),
                complaint.getOwnerId());
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
        long me = user.requireStaffId();
        List<Complaint> made = new ArrayList<>();
        long id = records.create(Complaint.class, formKey, () -> {
            Violations violations = new Violations().collect(() -> form.check(clock.now()));
            reach.check(violations, COMPLAINT_CREATE, form.getCustomerId());
            reach.checkContact(violations, form.getContactId(), form.getCustomerId());
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
        reach.checkContact(violations, form.getContactId(), complaint.getCustomerId());
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
                complaint.assign(form, user.requireStaffId(), clock.now());
                if (!complaint.getOwnerId().equals(former)) {
                    news.given(complaint);
                }
            }
            case ANSWER -> complaint.answer(form, clock.now());
            case PROPOSE -> {
                people.check(
                        "correctiveById",
                        form.getCorrectiveById(),
                        complaint.getCorrection().getCorrectiveById());
                complaint.propose(form, user.requireStaffId(), clock.now());
            }
            case FINISH -> {
                people.check(
                        "correctiveById",
                        form.getCorrectiveById(),
                        complaint.getCorrection().getCorrectiveById());
                int days = Math.max(
                        0, calendar.workingDaysBetween(complaint.getIntake().receivedOn(), clock.today()));
                complaint.finish(form, user.requireStaffId(), clock.now(), days);
            }
            case REPLY -> {
                complaint.reply(
                        form,
                        user.requireStaffId(),
                        clock.now(),
                        settings.terms(complaint.getIntake().getSeverity(), clock.now()));
                if (complaint.getState() == ComplaintState.ASSIGNED) {
                    news.given(complaint);
                }
            }
            case CHECK -> complaint.check(form, user.requireStaffId(), clock.today());
            case CLOSE -> complaint.close(user.requireStaffId(), clock.now());
            case WITHDRAW -> {
                complaint.withdraw(form, user.requireStaffId(), clock.now());
                news.withdrawn(complaint);
            }
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
        return Set.of(
                complaint.getOwnerId() == null ? complaint.getIntake().getReceivedById() : complaint.getOwnerId());
    }
}
