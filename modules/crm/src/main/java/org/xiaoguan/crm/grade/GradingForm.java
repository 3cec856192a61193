package org.xiaoguan.crm.grade;

import java.io.Serializable;
import java.time.LocalDate;

/** What a person types of a customer's grading. */
public class GradingForm implements Serializable {
    private Strength intention;
    private Strength means;
    private Credit credit;
    private YesNo project;
    private CustomerGrade overrideGrade;
    private String overrideReason;
    private LocalDate overrideUntil;

    /** A form in which nothing is known. */
    public GradingForm() {}

    /** A form that shows what is known. */
    public GradingForm(Grading grading) {
        intention = grading.getIntention();
        means = grading.getMeans();
        credit = grading.getCredit();
        project = grading.getProject();
        overrideGrade = grading.getOverrideGrade();
        overrideReason = grading.getOverrideReason();
        overrideUntil = grading.getOverrideUntil();
    }

    public Strength getIntention() {
        return intention;
    }

    public void setIntention(Strength intention) {
        this.intention = intention;
    }

    public Strength getMeans() {
        return means;
    }

    public void setMeans(Strength means) {
        this.means = means;
    }

    public Credit getCredit() {
        return credit;
    }

    public void setCredit(Credit credit) {
        this.credit = credit;
    }

    public YesNo getProject() {
        return project;
    }

    public void setProject(YesNo project) {
        this.project = project;
    }

    public CustomerGrade getOverrideGrade() {
        return overrideGrade;
    }

    public void setOverrideGrade(CustomerGrade overrideGrade) {
        this.overrideGrade = overrideGrade;
    }

    public String getOverrideReason() {
        return overrideReason;
    }

    public void setOverrideReason(String overrideReason) {
        this.overrideReason = overrideReason;
    }

    public LocalDate getOverrideUntil() {
        return overrideUntil;
    }

    public void setOverrideUntil(LocalDate overrideUntil) {
        this.overrideUntil = overrideUntil;
    }
}
