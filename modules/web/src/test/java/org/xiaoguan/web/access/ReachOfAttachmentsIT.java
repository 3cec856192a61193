package org.xiaoguan.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xiaoguan.crm.CrmPermissions.EVALUATION_DIRECT;
import static org.xiaoguan.crm.CrmPermissions.EVALUATION_EDIT;
import static org.xiaoguan.crm.CrmPermissions.EVALUATION_MARKET;
import static org.xiaoguan.crm.CrmPermissions.SURVEY_EDIT;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.History;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.api.ShippedRole;
import org.xiaoguan.administration.attachment.AttachmentRow;
import org.xiaoguan.administration.staff.StaffForm;
import org.xiaoguan.catalog.category.CategoryForm;
import org.xiaoguan.catalog.category.CategoryService;
import org.xiaoguan.crm.contact.ContactForm;
import org.xiaoguan.crm.contact.ContactService;
import org.xiaoguan.crm.evaluation.EvaluationService;
import org.xiaoguan.crm.merge.MergeService;
import org.xiaoguan.crm.questionnaire.QuestionnaireService;
import org.xiaoguan.crm.survey.SurveyForm;
import org.xiaoguan.crm.survey.SurveyService;

/** Who gets at the files of records over HTTP, and who attaches and deletes them. */
@ExtendWith(ArquillianExtension.class)
class ReachOfAttachmentsIT extends CustomerFiles {
    @Inject
    CategoryService categories;

    @Inject
    ContactService contacts;

    @Inject
    EvaluationService evaluations;

    @Inject
    QuestionnaireService questionnaires;

    @Inject
    SurveyService surveys;

    @Inject
    MergeService merges;

    @Inject
    History history;

    @Test
    void whoDoesNotReachTheRecordKnowsNothingOfItsFiles() throws Exception {
        String id = attached(manager, "a.txt", TEXT);
        Visitor stranger = visitor(ShippedRole.SALESPERSON);
        assertThat(post(stranger, "b.txt", TEXT, null).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/attachment/" + id).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/attachment/" + id + "/thumbnail").statusCode())
                .isEqualTo(404);
        assertThat(stranger.delete("/attachment/" + id).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/attachment/999999999").statusCode()).isEqualTo(404);
        assertThat(new Visitor(request.getLocalPort()).get("/attachment/" + id).statusCode())
                .isEqualTo(302);
        for (String unknown : List.of(
                "/attachment/crm.customer/999999999",
                "/attachment/crm.nothing/1",
                "/attachment/crm.customer",
                "/attachment/")) {
            assertThat(manager.post(unknown + "?name=a.txt", TEXT).statusCode())
                    .as(unknown)
                    .isEqualTo(404);
        }
        assertThat(rows()).hasSize(1);
    }

    @Test
    void whoOnlyReadsTheRecordReadsItsFiles() throws Exception {
        String id = attached(manager, "a.txt", TEXT);
        Visitor auditor = visitor(ShippedRole.AUDITOR);
        assertThat(auditor.get("/attachment/" + id).body()).isEqualTo(TEXT);
        assertThat(post(auditor, "b.txt", TEXT, null).statusCode()).isEqualTo(403);
        assertThat(auditor.delete("/attachment/" + id).statusCode()).isEqualTo(403);
        assertThat(auditor.read("/crm/customer/view?id=" + customer))
                .contains("/attachment/" + id)
                .doesNotContain("data-to=")
                .doesNotContain("data-delete=");
    }

    @Test
    void aCustomerThatWasMergedTakesNoFiles() throws Exception {
        long other = customer();
        company.asSystem(() -> {
            merges.merge(
                    other,
                    customers.find(other).getVersion(),
                    customer,
                    customers.find(customer).getVersion(),
                    Set.of());
            return null;
        });
        assertThat(post(manager, "late.txt", TEXT, null).statusCode()).isEqualTo(403);
        assertThat(rows()).isEmpty();
    }

    @Test
    void whoAttachedItAndWhoHoldsThePermissionDeleteIt() throws Exception {
        Visitor director = visitor(ShippedRole.SALES_DIRECTOR);
        String own = attached(director, "own.txt", TEXT);
        String managers = attached(manager, "manager.txt", TEXT);
        assertThat(director.delete("/attachment/" + managers).statusCode()).isEqualTo(403);
        assertThat(director.delete("/attachment/" + own).statusCode()).isEqualTo(204);
        assertThat(director.delete("/attachment/" + own).statusCode()).isEqualTo(404);
        String again = attached(director, "own.txt", TEXT);
        assertThat(manager.delete("/attachment/" + again).statusCode()).isEqualTo(204);
        assertThat(rows()).extracting(AttachmentRow::name).containsExactly("manager.txt");
        assertThat(company.asSystem(() -> history.of("administration.attachment", Long.parseLong(own))))
                .hasSize(2);
    }

    @Test
    void anotherSiteCannotSendThemForSomebody() throws Exception {
        String id = attached(manager, "a.txt", TEXT);
        assertThat(manager.foreign("POST", address("b.txt", null), TEXT).statusCode())
                .isEqualTo(403);
        assertThat(manager.foreign("DELETE", "/attachment/" + id, new byte[0]).statusCode())
                .isEqualTo(403);
        assertThat(rows()).hasSize(1);
    }

    @Test
    void peopleDepartmentsCategoriesAndContactsHaveFilesToo() throws Exception {
        long department = company.asSystem(() -> company.department(null));
        CategoryForm category = new CategoryForm();
        category.setCode(Company.unique("K"));
        category.setName(category.getCode());
        StaffForm person = new StaffForm();
        person.setName(Company.unique("员工"));
        person.setDepartmentId(department);
        ContactForm contact = new ContactForm();
        contact.setName("王芳");
        Map<String, Long> records = company.asSystem(() -> Map.of(
                "administration.department", department,
                "administration.staff", staff.create(person, null),
                "catalog.category", categories.create(category, null),
                "crm.contact", contacts.create(customer, contact, null)));
        Visitor keeper = Visitor.holding(
                company, users, request.getLocalPort(), ShippedRole.ADMINISTRATOR, ShippedRole.GENERAL_MANAGER);
        Visitor seller = visitor(ShippedRole.SALESPERSON);
        for (Map.Entry<String, Long> record : records.entrySet()) {
            String to = "/attachment/" + record.getKey() + "/" + record.getValue() + "?name=a.txt";
            HttpResponse<byte[]> answer = keeper.post(to, TEXT);
            assertThat(answer.statusCode()).as(record.getKey()).isEqualTo(201);
            boolean seen = record.getKey().equals("catalog.category");
            assertThat(seller.post(to, TEXT).statusCode()).as(record.getKey()).isEqualTo(seen ? 403 : 404);
            String page = "/" + record.getKey().replace('.', '/') + (seen ? "/view?id=" : "/edit?id=");
            assertThat(keeper.read(page + record.getValue()))
                    .as(record.getKey())
                    .contains("/attachment/" + text(answer))
                    .contains("data-to=\"/attachment/" + record.getKey());
        }
        assertThatThrownBy(() -> company.asSystem(() -> {
                    categories.delete(records.get("catalog.category"));
                    return null;
                }))
                .hasMessageContaining("attachment.referred");
    }

    @Test
    void evaluationsAndSurveysHaveFilesForThoseWhoSeeThem() throws Exception {
        String maker = company.user(
                company.asSystem(() -> company.department(null)),
                company.role(ScopeLevel.ALL, EVALUATION_EDIT, EVALUATION_DIRECT, EVALUATION_MARKET, SURVEY_EDIT));
        long evaluation = company.as(maker, () -> evaluations.create(customer, TypedRelations.evaluation(), null));
        long asked = company.asSystem(() -> questionnaires.create(TypedRelations.questionnaire("是否及时"), null));
        SurveyForm answered = TypedRelations.answered(company.asSystem(() -> questionnaires.find(asked)), customer);
        long survey = company.as(maker, () -> surveys.create(asked, answered, null));
        Visitor stranger = visitor(ShippedRole.SALESPERSON);
        Visitor auditor = visitor(ShippedRole.AUDITOR);
        for (String record : List.of("crm.evaluation/" + evaluation, "crm.survey/" + survey)) {
            String to = "/attachment/" + record + "?name=a.txt";
            HttpResponse<byte[]> answer = manager.post(to, TEXT);
            assertThat(answer.statusCode()).as(record).isEqualTo(201);
            assertThat(stranger.post(to, TEXT).statusCode()).as(record).isEqualTo(404);
            assertThat(stranger.get("/attachment/" + text(answer)).statusCode())
                    .as(record)
                    .isEqualTo(404);
            assertThat(auditor.post(to, TEXT).statusCode()).as(record).isEqualTo(403);
            assertThat(auditor.get("/attachment/" + text(answer)).body())
                    .as(record)
                    .isEqualTo(TEXT);
            assertThat(manager.read("/" + record.replace('.', '/').replaceAll("/(\\d+)$", "/view?id=$1")))
                    .as(record)
                    .contains("/attachment/" + text(answer))
                    .contains("data-to=\"/attachment/" + record);
        }
        company.as(maker, () -> {
            evaluations.send(evaluation);
            evaluations.direct(evaluation, "同意");
            evaluations.market(evaluation, "同意");
            return null;
        });
        assertThat(manager.post("/attachment/crm.evaluation/" + evaluation + "?name=b.txt", TEXT)
                        .statusCode())
                .as("both opinions are given")
                .isEqualTo(403);
    }
}
