package org.xiaoguan.projects.project;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xiaoguan.administration.api.History;
import org.xiaoguan.administration.audit.ChangeTexts;
import org.xiaoguan.administration.audit.HistoryRow;
import org.xiaoguan.crm.contact.ContactForm;
import org.xiaoguan.crm.contact.ContactService;
import org.xiaoguan.projects.AtTheCompany;
import org.xiaoguan.projects.TypedDocuments;
import org.xiaoguan.projects.budget.ProjectForm;
import org.xiaoguan.projects.purchase.PurchaseOrder;

/** The history of a project outlives what it tells of. */
class ReadingTheHistoryIT extends AtTheCompany {
    @Inject
    ContactService contacts;

    @Inject
    History history;

    @Inject
    ChangeTexts texts;

    @Test
    void showsCustomersByNameAndADeletedContactByItsId() {
        company.asSystem(() -> {
            ProjectForm sheet = company.sheet("10", "100", "60");
            ContactForm contact = new ContactForm();
            contact.setName("王工");
            long contactId = contacts.create(sheet.getCustomerId(), contact, null);
            sheet.setContactId(contactId);
            long id = projects.create(sheet, null);
            sheet.setContactId(null);
            projects.update(id, projectViews.view(id).version(), sheet);
            contacts.delete(contactId);

            List<HistoryRow> rows = texts.rows(history.of(Project.KIND, id));
            assertThat(rows.toString()).contains("湖南恒泰建材").contains(String.valueOf(contactId));
            return null;
        });
    }

    @Test
    void namesGoodsAndWhatIsTakenBackInsteadOfTheirIds() {
        company.asSystem(() -> {
            ProjectForm sheet = company.sheet("10", "100", "60");
            long id = company.approved(sheet);
            long item = projectViews.view(id).items().get(0).id();
            String goods = projectViews.view(id).items().get(0).name();
            long order = purchases.create(id, TypedDocuments.purchase(company.supplier(), item, "3", "30"), null);

            assertThat(texts.rows(history.of(Project.KIND, id)))
                    .filteredOn(row -> row.page().endsWith("/item"))
                    .extracting(HistoryRow::record)
                    .containsOnly(goods);
            assertThat(texts.rows(history.of(PurchaseOrder.KIND, order)))
                    .filteredOn(row -> row.page().endsWith("/purchase-line"))
                    .flatExtracting(HistoryRow::fields)
                    .anyMatch(field -> field.after().equals(List.of(goods)));
            return null;
        });
    }
}
