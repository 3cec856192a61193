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
        result = staff.list(filter(address), address.request());
    }

    /** The filter that an address asks for; those who left are shown when asked for. */
    static StaffFilter filter(ListAddress address) {
        return new StaffFilter(
                address.text("text"), address.id("department"), address.flag("closed") ? null : Boolean.FALSE);
    }

    public List<StaffRow> getRows() {
        return result.rows();
    }

    public long getCount() {
        return result.count();
    }
}
