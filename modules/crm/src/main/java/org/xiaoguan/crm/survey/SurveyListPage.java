package org.xiaoguan.crm.survey;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.crm.customer.CustomerLabels;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.list.ListPage;

/** The list of surveys, with the averages of the last months on top. */
@Named
@RequestScoped
public class SurveyListPage extends ListPage<SurveyRow> {
    @Inject
    SurveyService surveys;

    @Inject
    CustomerLabels labels;

    private List<MonthScore> months;

    @PostConstruct
    void read() {
        SurveyFilter filter = filter(address);
        result = surveys.list(filter, address.request());
        months = surveys.months(filter);
        labels.readPeople(result.rows().stream().map(SurveyRow::surveyedById));
    }

    /** The filter that an address asks for. */
    static SurveyFilter filter(ListAddress address) {
        SurveyTab tab = tab(address);
        return new SurveyFilter(
                address.text("text"),
                address.id("customer"),
                tab.occasion(),
                tab == SurveyTab.LOW,
                address.date("from"),
                address.date("to"));
    }

    private static SurveyTab tab(ListAddress address) {
        SurveyTab tab = address.choice("tab", SurveyTab.class);
        return tab == null ? SurveyTab.ALL : tab;
    }

    public List<MonthScore> getMonths() {
        return months;
    }

    public String getTab() {
        return tab(address).name();
    }

    public SurveyTab[] getTabs() {
        return SurveyTab.values();
    }

    public boolean low(SurveyRow row) {
        return surveys.isLow(row.score());
    }

    public CustomerLabels getLabels() {
        return labels;
    }
}
