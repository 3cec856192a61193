package org.xiaoguan.crm.visit.calendar;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.xiaoguan.administration.api.ScopeTab;
import org.xiaoguan.administration.api.ScopeTabs;
import org.xiaoguan.crm.customer.CustomerLabels;
import org.xiaoguan.crm.visit.PlanRow;
import org.xiaoguan.crm.visit.VisitService;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.field.TypedDate;
import org.xiaoguan.ui.list.ListAddress;

/** A month of visits: of each person, how many were to be paid, were planned, were paid, and are missing. */
@Named
@RequestScoped
public class VisitPlanPage {
    @Inject
    ListAddress address;

    @Inject
    VisitService visits;

    @Inject
    ScopeTabs tabs;

    @Inject
    CustomerLabels labels;

    @Inject
    BusinessClock clock;

    private YearMonth month;
    private List<PlanRow> rows;

    @PostConstruct
    void read() {
        month = month(address.text("month"));
        ScopeTab tab = tabs.present();
        rows = visits.plan(month.atDay(1), month.atEndOfMonth(), tabs.scope(tab));
        labels.readPeople(rows.stream().map(PlanRow::staffId));
    }

    /** The month that the address names, such as {@code 2026-11}, else the present one. */
    private YearMonth month(String text) {
        LocalDate today = clock.today();
        return YearMonth.from(
                TypedDate.read(Objects.toString(text, "") + "-01", today).orElse(today));
    }

    public YearMonth getMonth() {
        return month;
    }

    public YearMonth getBefore() {
        return month.minusMonths(1);
    }

    public YearMonth getAfter() {
        return month.plusMonths(1);
    }

    public LocalDate getFirst() {
        return month.atDay(1);
    }

    public LocalDate getLast() {
        return month.atEndOfMonth();
    }

    public List<PlanRow> getRows() {
        return rows;
    }

    public PlanRow getTotal() {
        return rows.stream().reduce(new PlanRow(0, 0, 0, 0, 0), PlanRow::plus);
    }

    public CustomerLabels getLabels() {
        return labels;
    }
}
