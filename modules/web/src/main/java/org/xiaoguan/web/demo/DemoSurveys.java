package org.xiaoguan.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.xiaoguan.crm.questionnaire.Answers;
import org.xiaoguan.crm.questionnaire.Occasion;
import org.xiaoguan.crm.questionnaire.QuestionForm;
import org.xiaoguan.crm.questionnaire.QuestionnaireForm;
import org.xiaoguan.crm.questionnaire.QuestionnaireService;
import org.xiaoguan.crm.survey.SurveyForm;
import org.xiaoguan.crm.survey.SurveyService;

/** What customers are asked, and what some of them answered in the last months. */
@Dependent
public class DemoSurveys {
    private static final String SERVICE = "lili";
    private static final int SURVEYS = 14;
    private static final int DAYS_BETWEEN = 13;
    private static final List<String> COMMENTS = List.of("送货准时，师傅细心", "希望提前一天通知", "售后响应快", "包装再结实一些", "发票有时晚");

    @Inject
    DemoDesk desk;

    @Inject
    QuestionnaireService questionnaires;

    @Inject
    SurveyService surveys;

    void ask(List<DemoCustomers.Customer> known, LocalDate today) {
        LocalDate first = today.minusDays((long) SURVEYS * DAYS_BETWEEN + 1);
        List<Long> made = desk.on(
                first,
                SERVICE,
                () -> List.of(
                        make("送货后回访", Occasion.DELIVERY, "送货是否准时", "货物是否完好", "司机服务态度"),
                        make("投诉处理回访", Occasion.COMPLAINT, "处理是否及时", "结果是否满意", "是否还愿意合作"),
                        make("年度满意度调查", Occasion.YEARLY, "产品质量", "交货与安装", "售后服务")));
        for (int i = 0; i < SURVEYS; i++) {
            int turn = i;
            LocalDate day = today.minusDays((long) (SURVEYS - i) * DAYS_BETWEEN - 2);
            long customer = known.get(i * 2 % known.size()).id();
            desk.on(
                    day,
                    SERVICE,
                    () -> surveys.create(
                            made.get(turn % made.size()),
                            answered(made.get(turn % made.size()), customer, turn, day),
                            null));
        }
    }

    private long make(String name, Occasion occasion, String... questions) {
        QuestionnaireForm form = new QuestionnaireForm();
        form.setName(name);
        form.setOccasion(occasion);
        form.setQuestions(new ArrayList<>(List.of(
                new QuestionForm(questions[0], Answers.SCALE, BigDecimal.valueOf(40)),
                new QuestionForm(questions[1], Answers.SCALE, BigDecimal.valueOf(40)),
                new QuestionForm(questions[2], Answers.SCALE, BigDecimal.valueOf(20)))));
        return questionnaires.create(form, null);
    }

    /** Most are content; every seventh is not. */
    private SurveyForm answered(long questionnaire, long customer, int turn, LocalDate day) {
        SurveyForm form = new SurveyForm(questionnaires.find(questionnaire));
        form.setCustomerId(customer);
        form.setSurveyedOn(day);
        form.setComment(turn % 7 == 4 ? "两次改期，很不满意" : COMMENTS.get(turn % COMMENTS.size()));
        for (int i = 0; i < form.getAnswers().size(); i++) {
            form.getAnswers().get(i).setAnswer(turn % 7 == 4 ? 2 : 3 + (turn + i) % 3);
        }
        return form;
    }
}
