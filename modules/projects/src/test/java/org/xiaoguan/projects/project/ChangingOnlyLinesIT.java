package org.xiaoguan.projects.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.xiaoguan.administration.api.ConflictException;
import org.xiaoguan.administration.api.History;
import org.xiaoguan.administration.api.HistoryEntry;
import org.xiaoguan.projects.AtTheCompany;
import org.xiaoguan.projects.TypedDocuments;
import org.xiaoguan.projects.budget.ProjectForm;
import org.xiaoguan.projects.change.ChangeForm;
import org.xiaoguan.projects.change.ChangeKind;
import org.xiaoguan.projects.change.ChangeOrder;
import org.xiaoguan.projects.delivery.Delivery;
import org.xiaoguan.projects.delivery.DeliveryForm;
import org.xiaoguan.projects.purchase.PurchaseForm;
import org.xiaoguan.projects.purchase.PurchaseOrder;

/** A document whose lines somebody changed is another one: nobody saves or confirms what they did not see. */
class ChangingOnlyLinesIT extends AtTheCompany {
    @Inject
    History history;

    @Test
    void ofABudgetSheetIsSeenByTheNext() {
        asSystem(() -> {
            long id = projects.create(company.sheet("10", "100", "60"), null);
            ProjectForm form = projects.form(id);
            assertThat(form.getVersion()).isEqualTo(projectViews.view(id).version());
            form.getLines().get(0).setQuantity(new BigDecimal("11"));
            refusesTheSecond(
                    Project.KIND,
                    id,
                    () -> projectViews.view(id).version(),
                    read -> projects.update(id, read, form),
                    read -> projects.cancel(id, read));
        });
    }

    @Test
    void ofAChangeIsSeenByTheNext() {
        asSystem(() -> {
            long project = company.approved(company.sheet("10", "100", "60"));
            long item = projectViews.view(project).items().get(0).id();
            ChangeForm form = TypedDocuments.reduction(ChangeKind.REMOVAL, item, "1");
            long id = changes.create(project, form, null);
            form.getReductions().get(0).setCreditReason("已加工");
            refusesTheSecond(
                    ChangeOrder.KIND,
                    id,
                    () -> changes.view(id).version(),
                    read -> changes.update(id, read, form),
                    read -> changes.cancel(id, read));
        });
    }

    @Test
    void ofAPurchaseIsSeenByTheNext() {
        asSystem(() -> {
            long project = company.approved(company.sheet("10", "100", "60"));
            PurchaseForm form = purchase(project);
            long id = purchases.create(project, form, null);
            form.getLines().get(0).setQuantity(new BigDecimal("4"));
            form.getLines().get(0).setUnitPrice(new BigDecimal("60"));
            refusesTheSecond(
                    PurchaseOrder.KIND,
                    id,
                    () -> purchases.view(id).version(),
                    read -> purchases.update(id, read, form),
                    read -> purchases.submit(id, read));
        });
    }

    @Test
    void isToldOfTheLineThatChangedAlone() {
        asSystem(() -> {
            ProjectForm sheet = company.sheet("10", "100", "60");
            sheet.getLines().add(company.sheet("5", "20", "6").getLines().get(0));
            sheet.setAgreedPrice(new BigDecimal("1100"));
            long project = company.approved(sheet);
            PurchaseForm form = purchase(project);
            form.getLines()
                    .add(TypedDocuments.purchase(
                                    company.supplier(),
                                    projectViews.view(project).items().get(1).id(),
                                    "2",
                                    "5")
                            .getLines()
                            .get(0));
            long id = purchases.create(project, form, null);
            PurchaseForm changed = purchases.form(id);
            changed.getLines().get(0).setQuantity(new BigDecimal("4"));
            int read = purchases.view(id).version();
            purchases.update(id, read, changed);
            assertThat(history.since(PurchaseOrder.KIND, id, read))
                    .extracting(HistoryEntry::kind)
                    .containsOnlyOnce("projects.purchase-line");
        });
    }

    @Test
    void ofADeliveryIsSeenByWhoConfirmsIt() {
        asSystem(() -> {
            long project = company.approved(company.sheet("10", "100", "60"));
            purchases.createAndSubmit(project, purchase(project), null);
            DeliveryForm form = delivery(project);
            long id = deliveries.create(project, form, null);
            form.getLines().get(0).setQuantity(new BigDecimal("6"));
            refusesTheSecond(
                    Delivery.KIND,
                    id,
                    () -> deliveries.view(id).version(),
                    read -> deliveries.update(id, read, form),
                    read -> deliveries.confirm(id, read));
        });
    }

    @Test
    void isSavedAndConfirmedAtOnce() {
        asSystem(() -> {
            long project = company.approved(company.sheet("10", "100", "60"));
            purchases.createAndSubmit(project, purchase(project), null);
            DeliveryForm form = delivery(project);
            long id = deliveries.create(project, form, null);
            form.getLines().get(0).setQuantity(new BigDecimal("6"));
            deliveries.updateAndConfirm(id, deliveries.view(id).version(), form);
            assertThat(latest(Delivery.KIND, id)).isEqualTo(deliveries.view(id).version());
            assertThat(projectViews.view(project).items().get(0).delivered()).isEqualTo("6.000");
        });
    }

    private void refusesTheSecond(
            String kind, long id, IntSupplier version, IntConsumer update, IntConsumer afterwards) {
        int read = version.getAsInt();
        update.accept(read);
        assertThatThrownBy(() -> afterwards.accept(read)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> update.accept(read)).isInstanceOf(ConflictException.class);
        assertThat(history.since(kind, id, read)).as("what the second is told").isNotEmpty();
        assertThat(latest(kind, id)).as("saved on top of").isEqualTo(version.getAsInt());
        update.accept(latest(kind, id));
        afterwards.accept(latest(kind, id));
        assertThat(latest(kind, id)).isEqualTo(version.getAsInt());
    }

    private int latest(String kind, long id) {
        return history.of(kind, id).stream()
                .filter(entry -> entry.kind().equals(kind))
                .mapToInt(HistoryEntry::version)
                .max()
                .orElseThrow();
    }

    private PurchaseForm purchase(long project) {
        long item = projectViews.view(project).items().get(0).id();
        return TypedDocuments.purchase(company.supplier(), item, "8", "30");
    }

    private DeliveryForm delivery(long project) {
        long line = deliveries.deliverable(project).get(0).purchaseLineId();
        return TypedDocuments.delivery(company.person(company.department()), line, "8");
    }

    private void asSystem(Runnable work) {
        callers.runAsSystem("test", () -> {
            work.run();
            return null;
        });
    }
}
