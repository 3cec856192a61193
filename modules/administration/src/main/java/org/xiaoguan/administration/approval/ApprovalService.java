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
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.ApprovalDecided;
import org.xiaoguan.administration.api.ApprovalFigure;
import org.xiaoguan.administration.api.ApprovalFigures;
import org.xiaoguan.administration.api.ApprovalRequest;
import org.xiaoguan.administration.api.Approvals;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.administration.api.WaitingApproval;
import org.xiaoguan.administration.kept.SmallTables;
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
                    + " a.title, a.reasonKey, a.amount, a.path, s.name, a.submittedAt)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    @Inject
    CurrentUser currentUser;

    @Inject
    People people;

    @Inject
    SmallTables tables;

    @Inject
    BusinessClock clock;

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
        em.persist(new Approval(request, currentUser.getStaffId(), clock.now()));
    }

    @Open("the calling service has decided that the document may be withdrawn")
    @Override
    public void withdraw(String kind, long documentId) {
        pending(kind, documentId).ifPresent(approval -> approval.withdraw(currentUser.getStaffId(), clock.now()));
    }

    @Open("everybody sees what waits for them, by the permission that each request names")
    @Override
    public ListResult<WaitingApproval> waitingForCaller(ListRequest request) {
        ListResult<WaitingApproval> found = waiting().page(request);
        Map<String, Map<Long, ApprovalFigure>> figures = new HashMap<>();
        found.rows().stream()
                .collect(Collectors.groupingBy(
                        WaitingApproval::kind, Collectors.mapping(WaitingApproval::documentId, Collectors.toList())))
                .forEach((kind, ids) -> figures.put(kind, figures(kind, ids)));
        return new ListResult<>(
                found.rows().stream()
                        .map(row ->
                                row.with(figures.get(row.kind()).getOrDefault(row.documentId(), ApprovalFigure.NONE)))
                        .toList(),
                found.count());
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
        for (String permission : tables.of(Approval.class, this::permissionsAskedFor)) {
            addCondition(permission, access.scope(permission), conditions, values);
        }
        return ListQuery.of(
                        em,
                        WaitingApproval.class,
                        WAITING,
                        "Approval a left join Staff s on s.id = a.submittedBy",
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
        return em.createQuery(OF_DOCUMENT + " order by a.id desc", Approval.class)
                .setParameter("kind", kind)
                .setParameter("document", documentId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(approval -> new ApprovalView(
                        approval,
                        people.name(approval.getSubmittedBy()),
                        people.name(approval.getDecidedBy()),
                        mayDecide(approval)));
    }

    /** Address of the document that a request is about. */
    @Open("an address tells nothing; the page itself checks who reads it")
    public String path(long approvalId) {
        Approval approval = em.find(Approval.class, approvalId);
        return approval == null ? "/" : approval.getPath();
    }

    /**
     * Decides a request. The document's service observes {@link ApprovalDecided} in the same transaction, under its own
     * locks; it may refuse.
     *
     * @throws NotFoundException for an unknown request and for one that is not the caller's to decide
     */
    @Open("the permission needed is named by the request and checked here with its scope")
    public void decide(long approvalId, boolean approve, String reason) {
        Approval approval = em.find(Approval.class, approvalId);
        if (approval == null || !covers(approval)) {
            throw new NotFoundException();
        }
        Instant now = clock.now();
        Long by = currentUser.getStaffId();
        approval.checkDecision(approve, reason, by);
        // The document is locked before its request, as where a document is withdrawn, so that the two cannot deadlock.
        decided.fire(new ApprovalDecided(approval.getKind(), approval.getDocumentId(), approve, reason, by, now));
        em.refresh(approval, LockModeType.PESSIMISTIC_WRITE);
        approval.decide(approve, reason, by, now);
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
        return approval.getState() == ApprovalState.PENDING && !own && covers(approval);
    }

    private boolean covers(Approval approval) {
        return access.scope(approval.getPermission()).covers(approval.getDepartmentId(), approval.getResponsible());
    }

    private static void addCondition(
            String permission, Scope scope, List<String> conditions, Map<String, Object> values) {
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
        conditions.add("(a.permission = :permission" + n + " and (" + String.join(" or ", reached) + "))");
        values.put("permission" + n, permission);
    }
}
