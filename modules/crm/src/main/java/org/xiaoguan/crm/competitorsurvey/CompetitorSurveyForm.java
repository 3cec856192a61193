package org.xiaoguan.crm.competitorsurvey;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What a person types into a survey. */
public class CompetitorSurveyForm implements Serializable {
    private String remark;
    private List<SurveyAnswerForm> answers = new ArrayList<>();

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public List<SurveyAnswerForm> getAnswers() {
        return answers;
    }

    public void setAnswers(List<SurveyAnswerForm> answers) {
        this.answers = answers;
    }
}
