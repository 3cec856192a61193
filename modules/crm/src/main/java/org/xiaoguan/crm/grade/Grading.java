package org.xiaoguan.crm.grade;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.xiaoguan.shared.Violations;

/** Everything that the grade of a customer follows from, and a grade that somebody set against it for a time. */
@Embeddable
public class Grading implements Serializable {
    static final int REASON_LENGTH = 200;

    /** What somebody entered; holds as long as no factors are known. */
    @Enumerated(EnumType.STRING)
    @Column(name = "given_grade")
    private CustomerGrade given = CustomerGrade.OTHER;

    @Column(name = "yearly_sales")
    private BigDecimal yearlySales;

    @Enumerated(EnumType.STRING)
    private Strength intention;

    @Enumerated(EnumType.STRING)
    private Strength means;

    @Enumerated(EnumType.STRING)
    private Credit credit;

    @Enumerated(EnumType.STRING)
    @Column(name = "has_project")
    private YesNo project;

    @Enumerated(EnumType.STRING)
    @Column(name = "override_grade")
    private CustomerGrade overrideGrade;

    @Column(name = "override_reason")
    private String overrideReason;

    /** Last day on which the override holds. */
    @Column(name = "override_until")
    private LocalDate overrideUntil;

    public Grading() {}

    public Factors factors() {
        return new Factors(yearlySales, intention, means, credit, project);
    }

    /** What is computed, whatever somebody set against it. */
    public Assessment assessment(Thresholds thresholds) {
        return new Assessment(factors(), given, thresholds);
    }

    /** The grade that holds on the day. */
    public CustomerGrade grade(Thresholds thresholds, LocalDate day) {
        return isOverridden(day) ? overrideGrade : assessment(thresholds).grade();
    }

    public boolean isOverridden(LocalDate day) {
        return overrideGrade != null && !overrideUntil.isBefore(day);
    }

    /** Whether the grade is what somebody enters, since nothing else is known. */
    public boolean isGiven() {
        return overrideGrade == null && !factors().known();
    }

    public void give(CustomerGrade grade) {
        given = grade;
    }

    public void sold(BigDecimal withinAYear) {
        yearlySales = withinAYear;
    }

    /**
     * Takes over what a person found out, and what they set against it.
     *
     * @param today an override holds until today or later, and at most a year
     */
    public void change(GradingForm form, LocalDate today) {
        check(form, today);
        intention = form.getIntention();
        means = form.getMeans();
        credit = form.getCredit();
        project = form.getProject();
        overrideGrade = form.getOverrideGrade();
        overrideReason = overrideGrade == null ? null : form.getOverrideReason().strip();
        overrideUntil = overrideGrade == null ? null : form.getOverrideUntil();
    }

    private void check(GradingForm form, LocalDate today) {
        if (form.getOverrideGrade() == null) {
            return;
        }
        Violations violations = new Violations()
                .text("overrideReason", form.getOverrideReason(), REASON_LENGTH)
                .present("overrideUntil", form.getOverrideUntil());
        LocalDate until = form.getOverrideUntil();
        if (until != null && !until.equals(overrideUntil)) {
            boolean fits = !until.isBefore(today) && !until.isAfter(today.plusYears(1));
            violations.require(fits, "overrideUntil", "grading.until", today, today.plusYears(1));
        }
        violations.throwIfAny();
    }

    /** Adds what is known of another customer that turned out to be the same; what is known of both stays as it is. */
    public void absorb(Grading other) {
        if (other.yearlySales != null) {
            yearlySales = yearlySales == null ? other.yearlySales : yearlySales.add(other.yearlySales);
        }
        if (factors().quadrant() == null && other.factors().quadrant() != null) {
            intention = other.intention;
            means = other.means;
        }
        credit = credit == null ? other.credit : credit;
        project = project == null ? other.project : project;
    }

    /** Forgets an override that does not hold any more; the audit trail keeps it. */
    public void endOverride(LocalDate day) {
        if (!isOverridden(day)) {
            overrideGrade = null;
            overrideReason = null;
            overrideUntil = null;
        }
    }

    /** Whether the form sets the same against the computed grade. */
    public boolean keepsOverride(GradingForm form) {
        return overrideGrade == form.getOverrideGrade()
                && (overrideGrade == null
                        || (overrideReason.equals(form.getOverrideReason())
                                && overrideUntil.equals(form.getOverrideUntil())));
    }

    /** Whether these are the same sales to the cent. */
    public boolean hasSold(BigDecimal sales) {
        if (yearlySales == null || sales == null) {
            return yearlySales == null && sales == null;
        }
        return yearlySales.compareTo(sales) == 0;
    }

    public CustomerGrade getGiven() {
        return given;
    }

    public BigDecimal getYearlySales() {
        return yearlySales;
    }

    public Strength getIntention() {
        return intention;
    }

    public Strength getMeans() {
        return means;
    }

    public Credit getCredit() {
        return credit;
    }

    public YesNo getProject() {
        return project;
    }

    public CustomerGrade getOverrideGrade() {
        return overrideGrade;
    }

    public String getOverrideReason() {
        return overrideReason;
    }

    public LocalDate getOverrideUntil() {
        return overrideUntil;
    }
}
