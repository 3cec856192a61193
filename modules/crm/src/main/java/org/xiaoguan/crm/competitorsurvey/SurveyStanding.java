package org.xiaoguan.crm.competitorsurvey;

/**
 * How the surveys of one half stand.
 *
 * @param open not submitted, and still in time
 * @param late not submitted, and due before today
 */
public record SurveyStanding(HalfMonth half, long open, long late, long submitted) {
    public long all() {
        return open + late + submitted;
    }
}
