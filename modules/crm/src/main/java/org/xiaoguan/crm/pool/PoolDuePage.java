package org.xiaoguan.crm.pool;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.crm.customer.CustomerLabels;
import org.xiaoguan.ui.list.ListPage;

/** The list of customers that return to the pool soon. */
@Named
@RequestScoped
public class PoolDuePage extends ListPage<WarnedRow> {
    @Inject
    PoolService pool;

    @Inject
    CustomerLabels labels;

    @PostConstruct
    void read() {
        result = pool.warned(address.request());
        labels.readPeople(result.rows().stream().map(WarnedRow::ownerId));
    }

    public CustomerLabels getLabels() {
        return labels;
    }
}
