package org.xiaoguan.administration.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.AdministrationPermissions;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.ApprovalRequest;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.api.WaitingApproval;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;

@ExtendWith(ArquillianExtension.class)
class ApprovalServiceIT {
    /** Stands for any permission to approve. */
    private static final String PERMISSION = AdministrationPermissions.SETTING_EDIT;

    @Inject
    ApprovalService approvals;

    @Inject
    Company company;

    private long documentId;
    private long department;
    private String submitter;
    private String decider;

    @BeforeEach
    void submitADocument() {
        documentId = System.nanoTime();
        department = company.department(null);
        long role = company.role(ScopeLevel.ALL, PERMISSION);
        submitter = company.user(department, role);
        decider = company.user(department, role);
        company.as(submitter, () -> submit());
    }

    @Test
    void waitsForThoseWhoMayDecideAndNotForWhoSubmitted() {
        assertThat(waiting(decider)).contains(documentNumber());
        assertThat(waiting(submitter)).doesNotContain(documentNumber());
    }

    @Test
    void doesNotExistForThoseWithoutThePermission() {
        String other = company.user(department, company.role(ScopeLevel.ALL, AdministrationPermissions.USER_VIEW));
        assertThat(waiting(other)).doesNotContain(documentNumber());
        long id = latest().approval().getId();
        assertThatThrownBy(() -> company.as(other, () -> decide(id))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void isDecidedOnce() {
        long id = latest().approval().getId();
        company.as(decider, () -> decide(id));
        assertThat(latest().approval().getState()).isEqualTo(ApprovalState.APPROVED);
        assertThat(latest().decider()).isNotEmpty();
        assertThat(waiting(decider)).doesNotContain(documentNumber());
        assertThatThrownBy(() -> company.as(decider, () -> decide(id)))
                .hasMessageContaining("approval.decided-already");
    }

    @Test
    void nobodyDecidesWhatTheySubmitted() {
        long id = latest().approval().getId();
        assertThatThrownBy(() -> company.as(submitter, () -> decide(id))).hasMessageContaining("approval.own");
    }

    @Test
    void isTakenBack() {
        company.as(submitter, () -> {
            approvals.withdraw("test.document", documentId);
            return null;
        });
        assertThat(latest().approval().getState()).isEqualTo(ApprovalState.WITHDRAWN);
        assertThat(waiting(decider)).doesNotContain(documentNumber());
        company.as(submitter, () -> submit());
        assertThat(waiting(decider)).contains(documentNumber());
    }

    @Test
    void allOfThemCountHoweverFewAreShown() {
        for (int i = 0; i < 3; i++) {
            documentId++;
            company.as(submitter, this::submit);
        }
        ListResult<WaitingApproval> first =
                company.as(decider, () -> approvals.waitingForCaller(ListRequest.firstRows(1)));
        assertThat(first.rows())
                .hasSize(1)
                .allSatisfy(row -> assertThat(row.submittedBy()).isNotEmpty());
        assertThat(first.count()).isGreaterThanOrEqualTo(4);
        assertThat(company.as(decider, approvals::countForCaller)).isEqualTo(first.count());
        List<WaitingApproval> file = new ArrayList<>();
        company.as(decider, () -> {
            approvals.exportWaiting(file::add);
            return null;
        });
        assertThat(file).hasSize((int) first.count()).containsAll(first.rows());
    }

    private Void submit() {
        approvals.submit(new ApprovalRequest(
                "test.document",
                documentId,
                documentNumber(),
                "a document",
                null,
                new BigDecimal("100.00"),
                "/test/document/view?id=" + documentId,
                PERMISSION,
                department,
                Set.of()));
        return null;
    }

    private String documentNumber() {
        return "T-" + documentId;
    }

    private ApprovalView latest() {
        return company.as(decider, () -> approvals.latest("test.document", documentId))
                .orElseThrow();
    }

    private Void decide(long id) {
        approvals.decide(id, true, null);
        return null;
    }

    private List<String> waiting(String username) {
        return company
                .as(username, () -> approvals.waitingForCaller(ListRequest.firstRows(ListRequest.MAX_SIZE)))
                .rows()
                .stream()
                .map(WaitingApproval::number)
                .toList();
    }
}
