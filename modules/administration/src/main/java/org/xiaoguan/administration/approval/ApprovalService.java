package org.xiaoguan.administration.approval;

import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.ApprovalDecided;
import org.xiaoguan.administration.api.ApprovalFigure;
import org.xiaoguan.administration.api.ApprovalFigures;
import org.xiaoguan.administration.api.ApprovalMeasures;
import org.xiaoguan.administration.api.ApprovalRequest;
import org.xiaoguan.administration.api.Approvals;
import org.xiaoguan.administration.api.Notifications;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.administration.api.WaitingApproval;
import org.xiaoguan.administration.api.WorkingCalendar;
import org.xiaoguan.administration.approvalrule.ApprovalRuleService;
import org.xiaoguan.administration.kept.SmallTables;
import org.xiaoguan.administration.role.RoleNames;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.CurrentUser;

/** Keeps requests for decisions, shows each to those who may decide, and decides. */
@Stateless
@LocalBean
@Local(Approvals.class)
public class ApprovalService implements Approvals {
    private static final String OF_DOCUMENT =
            "select a from Approval a where a.kind = :kind and a.documentId = :document";

    private static final String WAITING =
            "new org.xiaoguan.administration.api.WaitingApproval(a.id, a.kind, a.documentId, a.number,"
                    + " a.title, a.reasonKey, a.amount, a.path, s.name, a.submittedAt,"
                    + " a.step, a.stepCount, rl.name, a.dueAt, a.escalatesAt)";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentUser currentUser;

    @Inject
    People people;

    @Inject
    SmallTables tables;

    @Inject
    BusinessClock clock;

    @Inject
    Approvers approvers;

    @Inject
    ApprovalRuleService rules;

    @Inject
    WorkingCalendar calendar;

    @Inject
    RoleNames roleNames;

    @Inject
    Notifications notifications;

    @Inject
    Event<ApprovalDecided> decided;

    private List<ApprovalFigures> sources;

    @Inject
    void find(@Any Instance<ApprovalFigures> found) {
        sources = found.stream().toList();
    }

    @Open("the calling service has decided that the document may be submitted")
    @Override
    public void submit(ApprovalRequest request) {
        Approval approval = new Approval(request, currentUser.getStaffId(), clock.now());
        approval.follow(rules.steps(request.kind(), request.amount(), request.measures()), calendar);
        em.persist(approval);
        tellDeciders(approval);
    }

    private void tellDeciders(Approval approval) {
        notifications.tell(
                approvers.of(approval),
                ApprovalNotifications.WAITS,
                approval.getPath(),
                approval.getNumber(),
                approval.getTitle());
    }

    @Open("the calling service asks whether its document must wait")
    @Override
    public boolean isRequired(String kind, BigDecimal amount, ApprovalMeasures measures) {
        return !rules.steps(kind, amount, measures).isEmpty();
    }

    @Open("the calling service has decided that the document may be withdrawn")
    @Override
    public void withdraw(String kind, long documentId) {
        pending(kind, documentId).ifPresent(approval -> {
            approval.withdraw(currentUser.getStaffId(), clock.now());
            settle(approval);
        });
    }

    @Open("everybody sees what waits for them, by the permission that each request names")
    @Override
    public ListResult<WaitingApproval> waitingForCaller(ListRequest request) {
        ListResult<WaitingApproval> found = waiting().page(request);
        return new ListResult<>(withFigures(found.rows()), found.count());
    }

    /** All that waits for the caller. */
    @Open("everybody sees what waits for them, by the permission that each request names")
    public void exportWaiting(Consumer<WaitingApproval> consumer) {
        List<WaitingApproval> all = new ArrayList<>();
        waiting().forEach(WaitingApproval::id, all::add);
        withFigures(all).forEach(consumer);
    }

    private List<WaitingApproval> withFigures(List<WaitingApproval> rows) {
        Map<String, Map<Long, ApprovalFigure>> figures = new HashMap<>();
        rows.stream()
                .collect(Collectors.groupingBy(
                        WaitingApproval::kind, Collectors.mapping(WaitingApproval::documentId, Collectors.toList())))
                .forEach((kind, ids) -> figures.put(kind, figures(kind, ids)));
        return rows.stream()
                .map(row -> row.with(figures.get(row.kind()).getOrDefault(row.documentId(), ApprovalFigure.NONE)))
                .toList();
    }

    private Map<Long, ApprovalFigure> figures(String kind, List<Long> documentIds) {
        Map<Long, ApprovalFigure> told = new HashMap<>();
        sources.forEach(source -> told.putAll(source.figures(kind, documentIds)));
        return told;
    }

    @Open("everybody sees how much waits for them, by the permission that each request names")
    @Override
    public long countForCaller() {
        return waiting().count();
    }

    private ListQuery<WaitingApproval> waiting() {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        List<String> permissions = tables.of(Approval.class, this::permissionsAskedFor);
        for (Approver approver : approvers.ofCaller()) {
            permissions.forEach(permission -> addCondition(permission, approver, conditions, values));
        }
        return ListQuery.of(
                        em,
                        WaitingApproval.class,
                        WAITING,
                        "Approval a left join Staff s on s.id = a.submittedBy left join Role rl on rl.id = a.roleId",
                        "a.id")
                .where("a.state = :pending", "pending", ApprovalState.PENDING)
                .where(
                        "a.submittedBy is null or a.submittedBy <> :me",
                        "me",
                        Optional.ofNullable(currentUser.getStaffId()).orElse(-1L))
                .where(conditions.isEmpty() ? "1 = 0" : String.join(" or ", conditions), values)
                .orderedBy("a.submittedAt");
    }

    private List<String> permissionsAskedFor() {
        return em.createQuery("select distinct a.permission from Approval a where a.state = :pending", String.class)
                .setParameter("pending", ApprovalState.PENDING)
                .getResultList();
    }

    /** What the document's page shows: the latest request, whether open or decided, and whether the caller may decide. */
    @Open("the document's page has checked that the caller may see the document")
    public Optional<ApprovalView> latest(String kind, long documentId) {
        return em.createQuery(
                        "select distinct a from Approval a left join fetch a.steps where a.id = (select max(b.id)"
                                + " from Approval b where b.kind = :kind and b.documentId = :document)",
                        Approval.class)
                .setParameter("kind", kind)
                .setParameter("document", documentId)
                .getResultStream()
                .findFirst()
                .map(this::view);
    }

    private ApprovalView view(Approval approval) {
        Set<Long> roles = approval.getSteps().stream()
                .map(ApprovalStep::getRoleId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<Long, String> names = roles.isEmpty() ? Map.of() : roleNames.names(roles);
        boolean waiting = approval.getState() == ApprovalState.PENDING;
        Instant now = clock.now();
        return new ApprovalView(
                approval,
                people.name(approval.getSubmittedBy()),
                people.name(approval.getDecidedBy()),
                mayDecide(approval),
                waiting && approval.getDueAt() != null && approval.getDueAt().isBefore(now),
                approval.getSteps().stream()
                        .sorted(Comparator.comparingInt(ApprovalStep::getNumber))
                        .map(step -> new ApprovalView.Step(
                                step.getNumber(),
                                names.getOrDefault(step.getRoleId(), ""),
                                people.name(step.getDecidedBy()),
                                people.name(step.getDecidedFor()),
                                step.getDecidedAt(),
                                step.getReason(),
                                step.getDueAt(),
                                waiting && step.getNumber() == approval.getStep()))
                        .toList());
    }

    /** Address of the document that a request is about. */
    @Open("an address tells nothing; the page itself checks who reads it")
    public String path(long approvalId) {
        Approval approval = em.find(Approval.class, approvalId);
        return approval == null ? "/" : approval.getPath();
    }

    /**
     * Decides the step of a request that waits. With the last one, or a rejection, the document's service observes {@link
     * ApprovalDecided} in the same transaction, under its own locks; it may refuse.
     *
     * @throws NotFoundException for an unknown request and for one that is not the caller's to decide
     */
    @Open("the permission needed is named by the request and checked here with its scope")
    public void decide(long approvalId, boolean approve, String reason) {
        Approval approval = em.find(Approval.class, approvalId);
        decide(approvalId, approval == null ? 1 : approval.getStep(), approve, reason);
    }

    /**
     * The same, for the step that was shown to who decides.
     *
     * @return whether the request is decided now; false when its next step waits
     * @throws NotFoundException for an unknown request and for one that is not the caller's to decide
     */
    @Open("the permission needed is named by the request and checked here with its scope")
    public boolean decide(long approvalId, int step, boolean approve, String reason) {
        Approval approval = em.find(Approval.class, approvalId);
        Instant now = clock.now();
        Approver approver = Optional.ofNullable(approval)
                .flatMap(found -> covering(found, now))
                .orElseThrow(NotFoundException::new);
        Long by = currentUser.getStaffId();
        approval.checkDecision(step, approve, reason, by);
        // The document is locked before its request, as where a document is withdrawn, so that the two cannot deadlock.
        if (!approve || approval.isLastStep()) {
            decided.fire(new ApprovalDecided(approval.getKind(), approval.getDocumentId(), approve, reason, by, now));
        }
        em.refresh(approval, LockModeType.PESSIMISTIC_WRITE);
        approval.decide(step, approve, reason, by, approver.deputy() ? approver.staffId() : null, now, calendar);
        boolean done = approval.getState() != ApprovalState.PENDING;
        settle(approval);
        if (done) {
            tellSubmitter(approval, approve, reason);
        } else {
            tellDeciders(approval);
        }
        return done;
    }

    /** What was told of the step that waited is over. */
    private void settle(Approval approval) {
        List.of(ApprovalNotifications.WAITS, ApprovalNotifications.REMINDED, ApprovalNotifications.ESCALATED)
                .forEach(key -> notifications.settle(key, approval.getPath()));
    }

    private void tellSubmitter(Approval approval, boolean approve, String reason) {
        if (approval.getSubmittedBy() != null) {
            notifications.tell(
                    List.of(approval.getSubmittedBy()),
                    approve ? ApprovalNotifications.APPROVED : ApprovalNotifications.REJECTED,
                    approval.getPath(),
                    approval.getNumber(),
                    people.name(currentUser.getStaffId()),
                    approve ? "" : reason);
        }
    }

    private Optional<Approval> pending(String kind, long documentId) {
        return em.createQuery(OF_DOCUMENT + " and a.state = :pending", Approval.class)
                .setParameter("kind", kind)
                .setParameter("document", documentId)
                .setParameter("pending", ApprovalState.PENDING)
                .getResultStream()
                .findFirst();
    }

    private boolean mayDecide(Approval approval) {
        boolean own =
                approval.getSubmittedBy() != null && approval.getSubmittedBy().equals(currentUser.getStaffId());
        return approval.getState() == ApprovalState.PENDING
                && !own
                && covering(approval, clock.now()).isPresent();
    }

    /** In whose right the caller may decide it; a deputy not for who submitted it. */
    private Optional<Approver> covering(Approval approval, Instant now) {
        return approvers.ofCaller().stream()
                .filter(approver -> !approver.deputy() || !approver.staffId().equals(approval.getSubmittedBy()))
                .filter(approver -> approver.scope()
                        .apply(approval.getPermission())
                        .covers(approval.getDepartmentId(), approval.getResponsible()))
                .filter(approver -> approval.isFor(approver, now))
                .findFirst();
    }

    private void addCondition(
            String permission, Approver approver, List<String> conditions, Map<String, Object> values) {
        Scope scope = approver.scope().apply(permission);
        if (scope.equals(Scope.NONE)) {
            return;
        }
        int n = conditions.size();
        List<String> reached = new ArrayList<>();
        if (scope.all()) {
            reached.add("1 = 1");
        }
        if (!scope.departmentIds().isEmpty()) {
            reached.add("a.departmentId in :departments" + n);
            values.put("departments" + n, scope.departmentIds());
        }
        if (scope.staffId() != null) {
            reached.add(
                    "a.id in (select r.id from Approval r join r.responsible person where person = :staff" + n + ")");
            values.put("staff" + n, scope.staffId());
        }
        StringBuilder condition = new StringBuilder("(a.permission = :permission" + n + " and (")
                .append(String.join(" or ", reached))
                .append(")");
        values.put("permission" + n, permission);
        if (approver.roleIds() != null) {
            condition
                    .append(" and (a.roleId is null or a.roleId in :roles" + n)
                    .append(" or (a.escalationRoleId in :roles" + n + " and a.escalatesAt <= :now" + n + "))");
            values.put("roles" + n, approver.roleIds().isEmpty() ? Set.of(-1L) : approver.roleIds());
            values.put("now" + n, clock.now());
        }
        if (approver.deputy()) {
            condition.append(" and (a.submittedBy is null or a.submittedBy <> :absent" + n + ")");
            values.put("absent" + n, approver.staffId());
        }
        conditions.add(condition.append(")").toString());
    }
}
