package org.xiaoguan.crm.survey;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.ui.list.ListAddress;

/** How satisfied the customer is whose page is open, and its last surveys. */
@Named
@RequestScoped
public class CustomerSurveysPage {
    private static final int MOST = 3;

    @Inject
    ListAddress address;

    @Inject
    SurveyService surveys;

    private long customerId;
    private Satisfaction satisfaction;
    private List<SurveyRow> rows;

    @PostConstruct
    void read() {
        customerId = address.requiredId("id");
        rows = surveys.list(SurveyFilter.ofCustomer(customerId), ListRequest.firstRows(MOST))
                .rows();
        satisfaction = rows.isEmpty() ? new Satisfaction(null, 0, 0) : surveys.satisfaction(customerId);
    }

    public long getCustomerId() {
        return customerId;
    }

    public Satisfaction getSatisfaction() {
        return satisfaction;
    }

    public List<SurveyRow> getRows() {
        return rows;
    }

    public boolean low(SurveyRow row) {
        return surveys.isLow(row.score());
    }
}
