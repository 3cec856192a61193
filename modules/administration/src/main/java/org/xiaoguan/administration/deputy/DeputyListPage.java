package org.xiaoguan.administration.deputy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.list.ListPage;

/** Who decides for whom. */
@Named
@RequestScoped
public class DeputyListPage extends ListPage<DeputyRow> {
    @Inject
    DeputyService deputies;

    @Inject
    BusinessClock clock;

    @PostConstruct
    void read() {
        result = deputies.list(address.request());
    }

    /** Whether somebody decides for another today. */
    public boolean isPresent(DeputyRow row) {
        return !clock.today().isBefore(row.fromOn()) && !clock.today().isAfter(row.untilOn());
    }
}
