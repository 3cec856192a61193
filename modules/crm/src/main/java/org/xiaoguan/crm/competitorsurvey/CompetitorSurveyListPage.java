package org.xiaoguan.crm.competitorsurvey;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.administration.api.ScopeTabs;
import org.xiaoguan.crm.customer.CustomerLabels;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.list.ListPage;

/** The list of surveys, and who has not submitted theirs. */
@Named
@RequestScoped
public class CompetitorSurveyListPage extends ListPage<CompetitorSurveyRow> {
    @Inject
    CompetitorSurveyService surveys;

    @Inject
    ScopeTabs tabs;

    @Inject
    CustomerLabels labels;

    @Inject
    BusinessClock clock;

    private SurveyStanding standing;
    private SurveyStanding before;

    @PostConstruct
    void read() {
        result = surveys.list(filter(address, tabs), address.request());
        labels.readPeople(result.rows().stream().map(CompetitorSurveyRow::staffId));
        HalfMonth half = HalfMonth.of(clock.today());
        standing = surveys.standing(half, tabs.scope(tabs.present()));
        before = surveys.standing(half.before(), tabs.scope(tabs.present()));
    }

    /** The filter that an address asks for. */
    static CompetitorSurveyFilter filter(ListAddress address, ScopeTabs tabs) {
        return new CompetitorSurveyFilter(
                address.text("text"),
                address.choice("status", SurveyStatus.class),
                address.date("from"),
                address.date("to"),
                tabs.scope(tabs.present()));
    }

    /** How the present half stands. */
    public SurveyStanding getStanding() {
        return standing;
    }

    /** How the half before stands. */
    public SurveyStanding getBefore() {
        return before;
    }

    public SurveyStatus status(CompetitorSurveyRow row) {
        return row.status(clock.today());
    }

    public SurveyStatus[] getStatuses() {
        return SurveyStatus.values();
    }

    public CustomerLabels getLabels() {
        return labels;
    }
}
