package org.xiaoguan.crm.pool;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.crm.customer.CustomerLabels;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;

/** The list of customers that return to the pool soon. */
@Named
@RequestScoped
public class PoolDuePage {
    @Inject
    ListAddress address;

    @Inject
    PoolService pool;

    @Inject
    CustomerLabels labels;

    private ListResult<WarnedRow> result;

    @PostConstruct
    void read() {
        result = pool.warned(address.request());
        labels.readPeople(result.rows().stream().map(WarnedRow::ownerId));
    }

    public List<WarnedRow> getRows() {
        return result.rows();
    }

    public long getCount() {
        return result.count();
    }

    public CustomerLabels getLabels() {
        return labels;
    }
}
