package org.xiaoguan.crm.complaint.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.search.Found;
import org.xiaoguan.ui.search.SearchSource;

/** Complaints in the search over everything. */
@ApplicationScoped
public class ComplaintSearch implements SearchSource {
    @Inject
    ComplaintListService complaints;

    @Override
    public String list() {
        return "/crm/complaint/list";
    }

    @Override
    public ListResult<Found> find(ListAddress address, ListRequest first) {
        return complaints
                .list(ComplaintFilter.ofText(address.text("text")), first)
                .map(row -> new Found(
                        "/crm/complaint/view?id=" + row.id(), row.number(), row.customerName(), row.description()));
    }
}
