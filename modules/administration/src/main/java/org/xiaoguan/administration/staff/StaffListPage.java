package org.xiaoguan.administration.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;

/** The staff list. */
@Named
@RequestScoped
public class StaffListPage {
    private ListResult<StaffRow> result;

    @Inject
    ListAddress address;

    @Inject
    StaffService staff;

    @PostConstruct
    void read() {
        result = staff.list(StaffFilter.of(address), address.request());
    }

    public List<StaffRow> getRows() {
        return result.rows();
    }

    public long getCount() {
        return result.count();
    }
}
