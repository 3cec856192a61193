package org.xiaoguan.projects.project;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.xiaoguan.projects.AtTheCompany;
import org.xiaoguan.projects.TypedDocuments;
import org.xiaoguan.projects.api.ProjectState;
import org.xiaoguan.projects.delivery.DeliveryForm;
import org.xiaoguan.projects.purchase.PurchaseForm;
import org.xiaoguan.projects.purchase.PurchaseKind;
import org.xiaoguan.projects.purchase.PurchaseOrder;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.ui.form.Failures;

/** Two persons press the same button: it happens once, and the second reads why. */
class DecidingAtOnceIT extends AtTheCompany {
    @Resource
    ManagedExecutorService executor;

    @Test
    void aBudgetSheetIsApprovedOnce() throws Exception {
        long id = company.asSystem(() -> projects.create(company.sheet("10", "100", "60"), null));
        company.asSystem(() -> {
            projects.submit(id, projectViews.view(id).version());
            return null;
        });
        assertThat(twice(() -> company.approve(Project.KIND, id))).isIn(DECIDED);
        assertThat(company.asSystem(() -> projectViews.view(id).summary().state()))
                .isEqualTo(ProjectState.APPROVED);
    }

    @Test
    void aPurchaseIsApprovedOnce() throws Exception {
        long project = company.asSystem(() -> company.approved(company.sheet("10", "100", "60")));
        long order = company.asSystem(
                () -> purchases.createAndSubmit(project, purchase(project, PurchaseKind.SPECIAL), null));
        assertThat(twice(() -> company.approve(PurchaseOrder.KIND, order))).isIn(DECIDED);
        assertThat(company.asSystem(
                        () -> projectViews.view(project).items().get(0).purchased()))
                .isEqualTo("5.000");
    }

    @Test
    void aPurchaseIsPlacedOnce() throws Exception {
        long project = company.asSystem(() -> company.approved(company.sheet("10", "100", "60")));
        long order = company.asSystem(() -> purchases.create(project, purchase(project, PurchaseKind.NORMAL), null));
        int read = company.asSystem(() -> purchases.view(order).version());
        assertThat(twice(() -> purchases.submit(order, read))).isEqualTo("error.conflict");
        assertThat(company.asSystem(
                        () -> projectViews.view(project).items().get(0).purchased()))
                .isEqualTo("5.000");
    }

    @Test
    void aDeliveryIsConfirmedOnce() throws Exception {
        long project = company.asSystem(() -> company.approved(company.sheet("10", "100", "60")));
        company.asSystem(() -> purchases.createAndSubmit(project, purchase(project, PurchaseKind.NORMAL), null));
        long delivery = company.asSystem(() -> deliveries.create(project, delivery(project), null));
        int read = company.asSystem(() -> deliveries.view(delivery).version());
        assertThat(twice(() -> deliveries.confirm(delivery, read))).isEqualTo("error.conflict");
        assertThat(company.asSystem(
                        () -> projectViews.view(project).items().get(0).delivered()))
                .isEqualTo("2.000");
    }

    private static final List<String> DECIDED =
            List.of("project.state.not-submitted", "document.state.not-submitted", "approval.decided-already");

    /** Does it on two threads at once; the message key that the second reads. */
    private String twice(Runnable work) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Optional<BusinessException>>> both = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            both.add(executor.submit(() -> {
                start.await();
                return company.asSystem(() -> refused(work));
            }));
        }
        start.countDown();
        List<String> refusals = new ArrayList<>();
        for (Future<Optional<BusinessException>> one : both) {
            one.get(1, TimeUnit.MINUTES)
                    .ifPresent(
                            refusal -> refusals.add(refusal.violations().get(0).key()));
        }
        assertThat(refusals).hasSize(1);
        return refusals.get(0);
    }

    private static Optional<BusinessException> refused(Runnable work) {
        try {
            work.run();
            return Optional.empty();
        } catch (RuntimeException e) {
            Optional<BusinessException> refusal = Failures.refusal(e);
            assertThat(refusal).as(e.toString()).isPresent();
            return refusal;
        }
    }

    private PurchaseForm purchase(long project, PurchaseKind kind) {
        long item = projectViews.view(project).items().get(0).id();
        PurchaseForm form = TypedDocuments.purchase(company.supplier(), item, "5", "30");
        form.setKind(kind);
        form.setReason("现场急用");
        return form;
    }

    private DeliveryForm delivery(long project) {
        long line = deliveries.deliverable(project).get(0).purchaseLineId();
        return TypedDocuments.delivery(company.person(company.department()), line, "2");
    }
}
