package org.xiaoguan.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaoguan.crm.CrmPermissions.CALLLIST_CREATE;
import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_VIEW;

import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.api.ShippedRole;
import org.xiaoguan.administration.approvalrule.ApprovalRuleForm;
import org.xiaoguan.administration.approvalrule.ApprovalRuleService;
import org.xiaoguan.administration.deputy.DeputyForm;
import org.xiaoguan.administration.deputy.DeputyService;
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

/** Lists with few rows are had as files, too, by those who see them. */
@ExtendWith(ArquillianExtension.class)
class ExportsOfSmallListsIT extends CustomerFiles {
    @Inject
    CallListService lists;

    @Inject
    CallScriptService scripts;

    @Inject
    QuestionnaireService questionnaires;

    @Inject
    DeputyService deputies;

    @Inject
    ApprovalRuleService rules;

    @Inject
    CurrentUser user;

    @Test
    void callListsWithTheirProgress() throws Exception {
        String maker =
                company.user(company.department(null), company.role(ScopeLevel.ALL, CALLLIST_CREATE, CUSTOMER_VIEW));
        CallListForm form = new CallListForm();
        form.setName(Company.unique("名单"));
        form.setCallerIds(new ArrayList<>(List.of(company.as(maker, user::getStaffId))));
        String name = company.asSystem(() -> customers.find(customer).getName());
        CustomerFilter filter = new CustomerFilter(name, null, null, null, null, null, false, Scope.ALL);
        company.as(maker, () -> lists.create(form, filter, "", null));
        assertThat(file(manager, "calllists")).contains(form.getName() + ",0,1,");
        assertThat(status(visitor(ShippedRole.SALESPERSON), "calllists")).isEqualTo(403);
    }

    @Test
    void scriptsAndQuestionnaires() throws Exception {
        CallScriptForm script = new CallScriptForm();
        script.setName(Company.unique("话术"));
        script.setSteps("问好");
        company.asSystem(() -> scripts.create(script, null));
        QuestionnaireForm asked = new QuestionnaireForm();
        asked.setName(Company.unique("问卷"));
        asked.setOccasion(Occasion.DELIVERY);
        asked.setQuestions(new ArrayList<>(List.of(new QuestionForm("及时", Answers.SCALE, new BigDecimal("100")))));
        company.asSystem(() -> questionnaires.create(asked, null));
        assertThat(file(manager, "callscripts")).contains(script.getName() + ",,问好,");
        assertThat(manager.read("/export/callscripts.csv?text=" + Company.unique("none")))
                .doesNotContain(script.getName());
        assertThat(file(manager, "questionnaires")).contains(asked.getName() + ",");
        Visitor warehouse = visitor(ShippedRole.WAREHOUSE);
        assertThat(status(warehouse, "callscripts")).isEqualTo(403);
        assertThat(status(warehouse, "questionnaires")).isEqualTo(403);
    }

    @Test
    void deputiesOfTheReaderAndRulesForThoseWhoSeeThem() throws Exception {
        String away = company.user(company.department(null), company.shipped(ShippedRole.SALESPERSON.name()));
        String deputy = company.user(company.department(null), company.shipped(ShippedRole.SALESPERSON.name()));
        DeputyForm form = new DeputyForm();
        form.setStaffId(company.as(away, user::getStaffId));
        form.setDeputyId(company.as(deputy, user::getStaffId));
        form.setFromOn(LocalDate.of(2026, 12, 1));
        form.setUntilOn(LocalDate.of(2026, 12, 5));
        form.setNote(Company.unique("休假"));
        company.asSystem(() -> deputies.create(form, null));
        ApprovalRuleForm rule = new ApprovalRuleForm();
        rule.setDocumentKind("projects.change");
        rule.setStep(1);
        rule.setLeastAmount(new BigDecimal("987654321"));
        rule.setRoleId(company.shipped(ShippedRole.GENERAL_MANAGER.name()));
        company.asSystem(() -> {
            rules.setClosed(rules.create(rule, null), true);
            return null;
        });
        Visitor administrator = visitor(ShippedRole.ADMINISTRATOR);
        Visitor seller = visitor(ShippedRole.SALESPERSON);
        assertThat(file(administrator, "deputies")).contains("2026-12-01,2026-12-05," + form.getNote());
        assertThat(file(seller, "deputies")).doesNotContain(form.getNote());
        assertThat(file(administrator, "approvalrules")).contains("987,654,321.00");
        assertThat(status(seller, "approvalrules")).isEqualTo(403);
    }

    private static String file(Visitor visitor, String name) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = visitor.get("/export/" + name + ".csv");
        assertThat(answer.statusCode()).isEqualTo(200);
        return text(answer);
    }

    private static int status(Visitor visitor, String name) throws IOException, InterruptedException {
        return visitor.get("/export/" + name + ".csv").statusCode();
    }
}
