package org.xiaoguan.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaoguan.crm.CrmPermissions.CALLLIST_CREATE;
import static org.xiaoguan.crm.CrmPermissions.COMPETITORSURVEY_VIEW;
import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_VIEW;
import static org.xiaoguan.crm.CrmPermissions.EVALUATION_EDIT;
import static org.xiaoguan.crm.CrmPermissions.SURVEY_EDIT;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
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
import org.xiaoguan.crm.competitor.CompetitorForm;
import org.xiaoguan.crm.competitor.CompetitorService;
import org.xiaoguan.crm.competitorsurvey.CompetitorSurveyFilter;
import org.xiaoguan.crm.competitorsurvey.CompetitorSurveyService;
import org.xiaoguan.crm.competitorsurvey.SurveyRun;
import org.xiaoguan.crm.customer.CustomerFilter;
import org.xiaoguan.crm.evaluation.EvaluationService;
import org.xiaoguan.crm.questionnaire.QuestionnaireService;
import org.xiaoguan.crm.survey.SurveyForm;
import org.xiaoguan.crm.survey.SurveyService;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.ui.CurrentUser;

/** The search over everything finds what customers are asked, called by and evaluated as, and what is asked of competitors. */
@ExtendWith(ArquillianExtension.class)
class SearchOfRelationsIT extends CustomerFiles {
    @Inject
    EvaluationService evaluations;

    @Inject
    QuestionnaireService questionnaires;

    @Inject
    SurveyService surveys;

    @Inject
    CallScriptService scripts;

    @Inject
    CallListService lists;

    @Inject
    CompetitorService competitors;

    @Inject
    CompetitorSurveyService competitorSurveys;

    @Inject
    SurveyRun run;

    @Inject
    CurrentUser user;

    private String maker;
    private Visitor director;
    private Visitor stranger;

    @BeforeEach
    void people() throws IOException, InterruptedException {
        maker = company.user(
                company.department(null),
                company.role(
                        ScopeLevel.ALL,
                        CALLLIST_CREATE,
                        CUSTOMER_VIEW,
                        EVALUATION_EDIT,
                        SURVEY_EDIT,
                        COMPETITORSURVEY_VIEW));
        director = visitor(ShippedRole.SALES_DIRECTOR);
        stranger = visitor(ShippedRole.SALESPERSON);
    }

    @Test
    void evaluationsAndSurveysAreFoundByTheirCustomer() throws Exception {
        long evaluation = company.as(maker, () -> evaluations.create(customer, TypedRelations.evaluation(), null));
        long asked = company.asSystem(() -> questionnaires.create(TypedRelations.questionnaire("是否及时"), null));
        SurveyForm answered = TypedRelations.answered(company.asSystem(() -> questionnaires.find(asked)), customer);
        long survey = company.as(maker, () -> surveys.create(asked, answered, null));
        String name = company.asSystem(() -> customers.find(customer).getName());
        assertThat(found(director, name))
                .contains("href=\"/crm/evaluation/view?id=" + evaluation + "\"")
                .contains("href=\"/crm/survey/view?id=" + survey + "\"");
        assertThat(found(stranger, name)).doesNotContain("/crm/evaluation/view").doesNotContain("/crm/survey/view");
    }

    @Test
    void whatCustomersAreAskedIsFoundByItsWords() throws Exception {
        String words = Company.unique("石膏板");
        long asked = company.asSystem(() -> questionnaires.create(TypedRelations.questionnaire("是否用" + words), null));
        CallScriptForm script = new CallScriptForm();
        script.setName(Company.unique("话术"));
        script.setSteps("问好\n介绍" + words);
        long said = company.asSystem(() -> {
            long id = scripts.create(script, null);
            scripts.close(id);
            return id;
        });
        assertThat(found(director, words))
                .contains("href=\"/crm/questionnaire/edit?id=" + asked + "\"")
                .contains("href=\"/crm/callscript/edit?id=" + said + "\"")
                .contains("href=\"/crm/callscript/list?text=" + encoded(words) + "&amp;closed=true\"");
        assertThat(found(stranger, words))
                .as("who may not change a questionnaire finds it in the list")
                .contains("href=\"/crm/questionnaire/list?text=")
                .doesNotContain("/crm/questionnaire/edit")
                .contains("href=\"/crm/callscript/edit?id=" + said + "\"");
        assertThat(found(visitor(ShippedRole.WAREHOUSE), words))
                .doesNotContain("/crm/questionnaire/")
                .doesNotContain("/crm/callscript/");
    }

    @Test
    void callListsAreFoundByTheirNameWithinReach() throws Exception {
        CallListForm form = new CallListForm();
        form.setName(Company.unique("冬季名单"));
        form.setCallerIds(new ArrayList<>(List.of(company.as(maker, user::getStaffId))));
        String name = company.asSystem(() -> customers.find(customer).getName());
        CustomerFilter filter = new CustomerFilter(name, null, null, null, null, null, false, Scope.ALL);
        long list = company.as(maker, () -> lists.create(form, filter, "", null));
        assertThat(found(director, form.getName())).contains("href=\"/crm/calllist/view?id=" + list + "\"");
        assertThat(found(stranger, form.getName())).doesNotContain("/crm/calllist/view");
    }

    @Test
    void surveysOfCompetitorsAreFoundByWhomTheyAskAbout() throws Exception {
        long watcher = company.as(maker, user::getStaffId);
        CompetitorForm form = new CompetitorForm();
        form.setName(Company.unique("中南"));
        form.setWatcherIds(new ArrayList<>(List.of(watcher)));
        company.asSystem(() -> competitors.create(form, null));
        company.asSystem(() -> run.make(watcher, LocalDate.now(BusinessClock.ZONE)));
        CompetitorSurveyFilter filter = new CompetitorSurveyFilter(form.getName(), null, null, null, Scope.ALL);
        long survey = company.as(maker, () -> competitorSurveys.list(filter, ListRequest.firstRows(9)))
                .rows()
                .get(0)
                .id();
        assertThat(found(director, form.getName())).contains("href=\"/crm/competitorsurvey/view?id=" + survey + "\"");
        assertThat(found(stranger, form.getName())).doesNotContain("/crm/competitorsurvey/view");
    }

    private static String found(Visitor visitor, String text) throws IOException, InterruptedException {
        return visitor.read("/search?text=" + encoded(text));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
