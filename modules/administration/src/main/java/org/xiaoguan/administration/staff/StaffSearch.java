package org.xiaoguan.administration.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.search.Found;
import org.xiaoguan.ui.search.SearchSource;

/** Staff, those who left too, in the search over everything. */
@ApplicationScoped
public class StaffSearch implements SearchSource {
    @Inject
    StaffService staff;

    @Override
    public String list() {
        return "/administration/staff/list";
    }

    @Override
    public ListResult<Found> find(ListAddress address, ListRequest first) {
        return staff.list(new StaffFilter(address.text("text"), null, null), first)
                .map(row -> new Found(
                        "/administration/staff/edit?id=" + row.id(), row.name(), row.departmentName(), row.phone()));
    }

    @Override
    public boolean findsClosed() {
        return true;
    }
}
