package org.xiaoguan.administration.approval;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.ApprovalMeasures;
import org.xiaoguan.administration.api.ApprovalRequest;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.api.WaitingApproval;
import org.xiaoguan.administration.approvalrule.ApprovalRuleForm;
import org.xiaoguan.administration.approvalrule.ApprovalRuleService;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.list.ListRequest;

/** What tests of approvals in several steps begin with: two roles that decide, and somebody who submits. */
abstract class SteppedApprovals {
    @Inject
    ApprovalService approvals;

    @Inject
    ApprovalRuleService rules;

    @Inject
    BusinessClock clock;

    @Inject
    Company company;

    final List<Long> made = new ArrayList<>();
    long documentId;
    long department;
    long directors;
    long managers;
    String submitter;
    String director;
    String manager;

    @BeforeEach
    void begin() {
        documentId = System.nanoTime();
        department = company.department(null);
        directors = company.role(ScopeLevel.ALL, TestedKinds.PERMISSION);
        managers = company.role(ScopeLevel.ALL, TestedKinds.PERMISSION);
        submitter = company.user(department, directors);
        director = company.user(department, directors);
        manager = company.user(department, managers);
    }

    @AfterEach
    void end() {
        clock.reset();
        company.asSystem(() -> {
            made.forEach(rules::delete);
            return null;
        });
    }

    void rule(int step, long role, Consumer<ApprovalRuleForm> more) {
        ApprovalRuleForm form = new ApprovalRuleForm();
        form.setDocumentKind(TestedKinds.STEPPED);
        form.setStep(step);
        form.setRoleId(role);
        more.accept(form);
        made.add(company.asSystem(() -> rules.create(form, null)));
    }

    long submit(String amount) {
        company.as(submitter, () -> {
            approvals.submit(new ApprovalRequest(
                    TestedKinds.STEPPED,
                    documentId,
                    number(),
                    "a document",
                    null,
                    new BigDecimal(amount),
                    "/test/document/view?id=" + documentId,
                    TestedKinds.PERMISSION,
                    department,
                    Set.of(),
                    ApprovalMeasures.NONE));
            return null;
        });
        return company.as(director, () -> approvals.latest(TestedKinds.STEPPED, documentId))
                .orElseThrow()
                .approval()
                .getId();
    }

    Approval view(long id) {
        Approval approval = company.as(director, () -> approvals.latest(TestedKinds.STEPPED, documentId))
                .orElseThrow()
                .approval();
        assertThat(approval.getId()).isEqualTo(id);
        return approval;
    }

    void decide(String user, long id, int step, boolean approve) {
        company.as(user, () -> {
            approvals.decide(id, step, approve, approve ? null : "太贵");
            return null;
        });
    }

    boolean waiting(String user) {
        return rows(user).stream().anyMatch(row -> row.number().equals(number()));
    }

    WaitingApproval row(String user) {
        return rows(user).stream()
                .filter(row -> row.number().equals(number()))
                .findFirst()
                .orElseThrow();
    }

    List<WaitingApproval> rows(String user) {
        return company.as(user, () -> approvals.waitingForCaller(ListRequest.firstRows(ListRequest.MAX_SIZE)))
                .rows();
    }

    String number() {
        return "T-" + documentId;
    }
}
