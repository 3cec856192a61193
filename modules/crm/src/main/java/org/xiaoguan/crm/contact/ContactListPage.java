package org.xiaoguan.crm.contact;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;

/** The list of contacts of all customers within reach. */
@Named
@RequestScoped
public class ContactListPage {
    @Inject
    ListAddress address;

    @Inject
    ContactService contacts;

    private ListResult<ContactRow> result;

    @PostConstruct
    void read() {
        result = contacts.list(filter(address), address.request());
    }

    /** The filter that an address asks for; closed contacts are shown when asked for. */
    static ContactFilter filter(ListAddress address) {
        return new ContactFilter(
                address.text("text"), address.id("customer"), address.flag("closed") ? null : Boolean.FALSE);
    }

    public List<ContactRow> getRows() {
        return result.rows();
    }

    public long getCount() {
        return result.count();
    }
}
