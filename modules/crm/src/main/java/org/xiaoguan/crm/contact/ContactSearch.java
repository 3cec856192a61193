package org.xiaoguan.crm.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.search.Found;
import org.xiaoguan.ui.search.SearchSource;

/** Contacts, closed ones too, in the search over everything. */
@ApplicationScoped
public class ContactSearch implements SearchSource {
    @Inject
    ContactService contacts;

    @Override
    public String list() {
        return "/crm/contact/list";
    }

    @Override
    public ListResult<Found> find(ListAddress address, ListRequest first) {
        return contacts.list(new ContactFilter(address.text("text"), null, null), first)
                .map(row -> new Found(
                        "/crm/customer/view?id=" + row.customerId(), row.name(), row.customerName(), row.mobile()));
    }

    @Override
    public boolean findsClosed() {
        return true;
    }
}
