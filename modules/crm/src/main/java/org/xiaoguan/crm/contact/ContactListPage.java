package org.xiaoguan.crm.contact;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.list.ListPage;

/** The list of contacts of all customers within reach. */
@Named
@RequestScoped
public class ContactListPage extends ListPage<ContactRow> {
    @Inject
    ContactService contacts;

    @PostConstruct
    void read() {
        result = contacts.list(filter(address), address.request());
    }

    /** The filter that an address asks for; closed contacts are shown when asked for. */
    static ContactFilter filter(ListAddress address) {
        return new ContactFilter(
                address.text("text"), address.id("customer"), address.flag("closed") ? null : Boolean.FALSE);
    }
}
