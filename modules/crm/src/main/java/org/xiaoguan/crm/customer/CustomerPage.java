package org.xiaoguan.crm.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.contact.Contact;
import org.xiaoguan.crm.contact.ContactService;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.form.Actions;

/** One customer with its contacts, to be read, closed or deleted. */
@Named
@ViewScoped
public class CustomerPage implements Serializable {
    @Inject
    CustomerService customers;

    @Inject
    ContactService contacts;

    @Inject
    CustomerLabels labels;

    @Inject
    CurrentUser user;

    @Inject
    Actions actions;

    private Long id;
    private transient Customer customer;
    private transient List<Contact> contactList;
    private transient Boolean editable;

    /** @throws NotFoundException without an id, for an unknown one, and out of the caller's reach */
    public Customer getCustomer() {
        if (customer == null) {
            if (id == null) {
                throw new NotFoundException();
            }
            customer = customers.find(id);
        }
        return customer;
    }

    /** Reads the customer before the page is shown, so that an unknown one is answered with 404; a merged one leads on. */
    public String open() {
        return getCustomer().isMerged()
                ? actions.to("/crm/customer/view", getCustomer().getMergedIntoId())
                : null;
    }

    /** Those that were merged into it, whose history is shown with its own. */
    public List<Long> getMergedIds() {
        return getCustomer().isAbsorbed() ? customers.mergedInto(id) : List.of();
    }

    public List<Contact> getContacts() {
        if (contactList == null) {
            contactList = contacts.of(getCustomer().getId());
        }
        return contactList;
    }

    /** Whether the buttons that change this customer are shown. */
    public boolean isEditable() {
        if (editable == null) {
            editable = customers.mayEdit(getCustomer().getId());
        }
        return editable;
    }

    /** Whether it can be given back to the public pool. */
    public boolean isReturnable() {
        return isEditable()
                && user.may(CrmPermissions.POOL_RETURN)
                && !getCustomer().isClosed()
                && !getCustomer().getHolding().isPooled();
    }

    public String getTeam() {
        return getCustomer().getTeamIds().stream().map(labels::person).sorted().collect(Collectors.joining("、"));
    }

    public CustomerLabels getLabels() {
        return labels;
    }

    public String close() {
        return actions.perform(() -> customers.close(id)) ? actions.to("/crm/customer/view", id) : null;
    }

    public String reopen() {
        return actions.perform(() -> customers.reopen(id)) ? actions.to("/crm/customer/view", id) : null;
    }

    public String delete() {
        if (!actions.perform(() -> customers.delete(id))) {
            return null;
        }
        actions.done("customer.deleted");
        return actions.to("/crm/customer/list");
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
