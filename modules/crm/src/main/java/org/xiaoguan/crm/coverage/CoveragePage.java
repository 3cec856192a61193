package org.xiaoguan.crm.coverage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.ToLongFunction;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.administration.api.ScopeTabs;
import org.xiaoguan.crm.api.NeglectedCustomer;
import org.xiaoguan.crm.api.TeamMember;
import org.xiaoguan.crm.api.TeamWork;
import org.xiaoguan.shared.BusinessClock;

/** Who does what, and which customers are forgotten. */
@Named
@RequestScoped
public class CoveragePage {
    private static final int MOST_PEOPLE = 1000;
    private static final int MOST_CUSTOMERS = 30;

    private List<TeamMember> rows;
    private List<NeglectedCustomer> neglected;

    @Inject
    TeamWork work;

    @Inject
    ScopeTabs tabs;

    @Inject
    BusinessClock clock;

    @PostConstruct
    void read() {
        Scope within = tabs.scope(tabs.present());
        rows = work.members(within, MOST_PEOPLE);
        neglected = work.neglected(within, MOST_CUSTOMERS);
    }

    public List<TeamMember> getRows() {
        return rows;
    }

    public List<NeglectedCustomer> getNeglected() {
        return neglected;
    }

    public long getCalls() {
        return sum(member -> member.quotas().calls().done());
    }

    public long getVisits() {
        return sum(member -> member.quotas().visits().done());
    }

    public long getCustomers() {
        return sum(member -> member.quotas().customers().done());
    }

    public long getProspects() {
        return sum(member -> member.quotas().prospects().done());
    }

    public long getLate() {
        return sum(TeamMember::late);
    }

    private long sum(ToLongFunction<TeamMember> figure) {
        return rows.stream().mapToLong(figure).sum();
    }

    /** Days that have passed since that day. */
    public long daysSince(LocalDate day) {
        return ChronoUnit.DAYS.between(day, clock.today());
    }
}
