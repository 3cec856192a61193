package org.xiaoguan.administration.deputy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;

/** Who decides for whom. */
@Named
@RequestScoped
public class DeputyListPage {
    private ListResult<DeputyRow> result;

    @Inject
    ListAddress address;

    @Inject
    DeputyService deputies;

    @Inject
    BusinessClock clock;

    @PostConstruct
    void read() {
        result = deputies.list(address.request());
    }

    public List<DeputyRow> getRows() {
        return result.rows();
    }

    public long getCount() {
        return result.count();
    }

    /** Whether somebody decides for another today. */
    public boolean isPresent(DeputyRow row) {
        return !clock.today().isBefore(row.fromOn()) && !clock.today().isAfter(row.untilOn());
    }
}
