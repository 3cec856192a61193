package org.xiaoguan.crm.contactrecord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.search.Found;
import org.xiaoguan.ui.search.SearchSource;
import org.xiaoguan.ui.text.Formats;

/** What was said with customers, in the search over everything. */
@ApplicationScoped
public class ContactRecordSearch implements SearchSource {
    @Inject
    ContactRecordService records;

    @Override
    public String list() {
        return "/crm/contactrecord/list";
    }

    @Override
    public ListResult<Found> find(ListAddress address, ListRequest first) {
        ContactRecordFilter filter = new ContactRecordFilter(
                address.text("text"), null, null, null, null, null, null, null, null, false, false, Scope.ALL);
        return records.list(filter, first)
                .map(row -> new Found(
                        "/crm/contactrecord/view?id=" + row.id(),
                        Formats.date(row.contactedOn()),
                        row.customerName(),
                        row.result() == null ? row.nextStep() : row.result()));
    }
}
