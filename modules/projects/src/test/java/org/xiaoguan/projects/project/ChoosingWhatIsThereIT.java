package org.xiaoguan.projects.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.xiaoguan.administration.staff.StaffService;
import org.xiaoguan.catalog.supplier.SupplierService;
import org.xiaoguan.projects.AtTheCompany;
import org.xiaoguan.projects.TypedDocuments;
import org.xiaoguan.projects.budget.ProjectForm;
import org.xiaoguan.projects.delivery.DeliveryForm;
import org.xiaoguan.projects.purchase.PurchaseForm;

/** Ids that were posted by hand name what can be chosen, or what the record names already. */
class ChoosingWhatIsThereIT extends AtTheCompany {
    private static final long NOTHING = Long.MAX_VALUE;

    @Inject
    StaffService staff;

    @Inject
    SupplierService suppliers;

    @Test
    void aSheetNamesSomebodyInServiceAndKeepsWhoLeftSince() {
        company.asSystem(() -> {
            ProjectForm sheet = company.sheet("10", "100", "60");
            long manager = sheet.getManagerId();
            sheet.setManagerId(NOTHING);
            refused(() -> projects.create(sheet, null), "managerId: error.not-found");
            sheet.setManagerId(manager);
            long id = projects.create(sheet, null);
            staff.setClosed(manager, true);
            refused(() -> projects.create(sheet, null), "managerId: staff.left.already");
            projects.update(id, version(id), projects.form(id));
            return null;
        });
    }

    @Test
    void aSheetNamesMaterialsThatAreThereAndKeepsThoseClosedSince() {
        company.asSystem(() -> {
            ProjectForm sheet = company.sheet("10", "100", "60");
            long material = sheet.getLines().get(0).getMaterialId();
            long id = projects.create(sheet, null);
            company.close(material);
            refused(() -> projects.create(sheet, null), "lines[0].materialId: project.material.closed");
            projects.update(id, version(id), projects.form(id));
            sheet.getLines().get(0).setMaterialId(NOTHING);
            refused(() -> projects.create(sheet, null), "lines[0].materialId: error.not-found");
            return null;
        });
    }

    @Test
    void anOrderNamesASupplierThatIsThereAndKeepsOneClosedSince() {
        company.asSystem(() -> {
            long project = company.approved(company.sheet("10", "100", "60"));
            long item = projectViews.view(project).items().get(0).id();
            PurchaseForm form = TypedDocuments.purchase(company.supplier(), item, "2", "55");
            long order = purchases.create(project, form, null);
            suppliers.close(form.getSupplierId());
            refused(() -> purchases.create(project, form, null), "supplierId: purchase.supplier.closed");
            purchases.update(order, purchases.view(order).version(), purchases.form(order));
            form.setSupplierId(NOTHING);
            refused(() -> purchases.create(project, form, null), "supplierId: error.not-found");
            return null;
        });
    }

    @Test
    void aDeliveryNamesADelivererInService() {
        company.asSystem(() -> {
            long project = company.approved(company.sheet("10", "100", "60"));
            long item = projectViews.view(project).items().get(0).id();
            purchases.createAndSubmit(project, TypedDocuments.purchase(company.supplier(), item, "2", "55"), null);
            long line = deliveries.deliverable(project).get(0).purchaseLineId();
            DeliveryForm form = TypedDocuments.delivery(company.person(company.department()), line, "1");
            long delivery = deliveries.create(project, form, null);
            staff.setClosed(form.getDelivererId(), true);
            refused(() -> deliveries.create(project, form, null), "delivererId: staff.left.already");
            deliveries.update(delivery, deliveries.view(delivery).version(), deliveries.form(delivery));
            form.setDelivererId(NOTHING);
            refused(() -> deliveries.create(project, form, null), "delivererId: error.not-found");
            return null;
        });
    }

    private int version(long project) {
        int version = projectViews.view(project).version();
        assertThat(version).isNotNegative();
        return version;
    }

    private static void refused(ThrowingCallable work, String why) {
        assertThatThrownBy(work).hasStackTraceContaining(why);
    }
}
