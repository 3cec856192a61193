package org.xiaoguan.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xiaoguan.crm.CrmPermissions.CALLLIST_CREATE;
import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_VIEW;

import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.api.ShippedRole;
import org.xiaoguan.crm.calllist.CallListForm;
import org.xiaoguan.crm.calllist.CallListService;
import org.xiaoguan.crm.callscript.CallScriptForm;
import org.xiaoguan.crm.callscript.CallScriptService;
import org.xiaoguan.crm.customer.CustomerFilter;
import org.xiaoguan.crm.questionnaire.Answers;
import org.xiaoguan.crm.questionnaire.Occasion;
import org.xiaoguan.crm.questionnaire.QuestionForm;
import org.xiaoguan.crm.questionnaire.QuestionnaireForm;
import org.xiaoguan.crm.questionnaire.QuestionnaireService;
import org.xiaoguan.ui.CurrentUser;

/** What callers and interviewers have beside them: who attaches it, and who gets at it. */
@ExtendWith(ArquillianExtension.class)
class FilesOfCallsIT extends CustomerFiles {
    @Inject
    CallListService lists;

    @Inject
    CallScriptService scripts;

    @Inject
    QuestionnaireService questionnaires;

    @Inject
    CurrentUser user;

    @Test
    void filesOfAListAreForThoseWhoSeeIt() throws Exception {
        String record = "crm.calllist/" + list();
        String file = attach(manager, record);
        assertThat(manager.read(page(record, "view")))
                .contains("/attachment/" + file)
                .contains("data-to=\"/attachment/" + record);
        Visitor stranger = visitor(ShippedRole.SALESPERSON);
        assertThat(status(stranger, record)).isEqualTo(404);
        assertThat(stranger.get("/attachment/" + file).statusCode()).isEqualTo(404);
        readsOnly(visitor(ShippedRole.AUDITOR), record, file);
    }

    @Test
    void filesOfAScriptAreForAllWhoCall() throws Exception {
        CallScriptForm form = new CallScriptForm();
        form.setName(Company.unique("话术"));
        form.setSteps("问好\n说明来意");
        long id = company.asSystem(() -> scripts.create(form, null));
        String record = "crm.callscript/" + id;
        String file = attach(manager, record);
        assertThat(manager.read(page(record, "edit")))
                .contains("/attachment/" + file)
                .contains("data-to=\"/attachment/" + record);
        readsOnly(visitor(ShippedRole.SALESPERSON), record, file);
        Visitor warehouse = visitor(ShippedRole.WAREHOUSE);
        assertThat(status(warehouse, record)).isEqualTo(404);
        assertThat(warehouse.get("/attachment/" + file).statusCode()).isEqualTo(404);
        assertThatThrownBy(() -> company.asSystem(() -> {
                    scripts.delete(id);
                    return null;
                }))
                .hasMessageContaining("attachment.referred");
    }

    @Test
    void whoAsksACustomerHasTheFilesOfTheQuestionnaireBesideTheForm() throws Exception {
        long id = company.asSystem(() -> questionnaires.create(questionnaire(), null));
        String record = "crm.questionnaire/" + id;
        String file = attach(visitor(ShippedRole.MARKETING), record);
        Visitor seller = visitor(ShippedRole.SALESPERSON);
        readsOnly(seller, record, file);
        assertThat(seller.read("/crm/survey/edit?questionnaire=" + id))
                .contains("/attachment/" + file)
                .doesNotContain("data-to=\"/attachment/" + record);
        assertThat(status(visitor(ShippedRole.WAREHOUSE), record)).isEqualTo(404);
    }

    private String attach(Visitor visitor, String record) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = visitor.post("/attachment/" + record + "?name=a.txt", TEXT);
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(201);
        return text(answer);
    }

    private static int status(Visitor visitor, String record) throws IOException, InterruptedException {
        return visitor.post("/attachment/" + record + "?name=b.txt", TEXT).statusCode();
    }

    private static void readsOnly(Visitor reader, String record, String file) throws IOException, InterruptedException {
        assertThat(status(reader, record)).isEqualTo(403);
        assertThat(reader.get("/attachment/" + file).body()).isEqualTo(TEXT);
    }

    private static String page(String record, String page) {
        return "/" + record.replace('.', '/').replaceAll("/(\\d+)$", "/" + page + "?id=$1");
    }

    private long list() {
        String name = company.asSystem(() -> customers.find(customer).getName());
        String maker =
                company.user(company.department(null), company.role(ScopeLevel.ALL, CALLLIST_CREATE, CUSTOMER_VIEW));
        CallListForm form = new CallListForm();
        form.setName(Company.unique("名单"));
        form.setCallerIds(new ArrayList<>(List.of(company.as(maker, user::getStaffId))));
        CustomerFilter filter = new CustomerFilter(name, null, null, null, null, null, false, Scope.ALL);
        return company.as(maker, () -> lists.create(form, filter, "", null));
    }

    private static QuestionnaireForm questionnaire() {
        QuestionnaireForm form = new QuestionnaireForm();
        form.setName(Company.unique("问卷"));
        form.setOccasion(Occasion.DELIVERY);
        form.setQuestions(new ArrayList<>(List.of(new QuestionForm("是否及时", Answers.SCALE, new BigDecimal("100")))));
        return form;
    }
}
