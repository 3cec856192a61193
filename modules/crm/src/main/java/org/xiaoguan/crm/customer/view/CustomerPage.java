package org.xiaoguan.crm.customer.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.api.EventKind;
import org.xiaoguan.crm.contact.Contact;
import org.xiaoguan.crm.customer.Customer;
import org.xiaoguan.crm.customer.CustomerLabels;
import org.xiaoguan.crm.customer.CustomerService;
import org.xiaoguan.crm.timeline.Cursor;
import org.xiaoguan.crm.timeline.CustomerTimelineService;
import org.xiaoguan.crm.timeline.TimelineRequest;
import org.xiaoguan.crm.timeline.TimelineTexts;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.list.ListAddress;

/** One customer with its contacts, to be read, closed or deleted. */
@Named
@ViewScoped
public class CustomerPage implements Serializable {
    private static final int EVENTS = 15;
    private static final String HISTORY = "history";

    @Inject
    CustomerService customers;

    @Inject
    CustomerViewService views;

    @Inject
    CustomerTimelineService timelines;

    @Inject
    TimelineTexts texts;

    @Inject
    CustomerLabels labels;

    @Inject
    CurrentUser user;

    @Inject
    Actions actions;

    @Inject
    ListAddress address;

    private Long id;
    private transient OpenedCustomer opened;
    private transient List<EventKind> kinds;
    private transient List<TimelineTexts.Line> lines;

    private OpenedCustomer opened() {
        if (opened == null) {
            if (id == null) {
                throw new NotFoundException();
            }
            opened = views.open(id, isHistory() ? null : wanted());
        }
        return opened;
    }

    private TimelineRequest wanted() {
        EventKind only = getKind();
        return new TimelineRequest(only == null ? null : only.key(), Cursor.read(address.param("before")), EVENTS);
    }

    /** @throws NotFoundException without an id, for an unknown one, and out of the caller's reach */
    public Customer getCustomer() {
        return opened().customer();
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
        return opened().contacts();
    }

    /** Number to call: that of the first contact who has one, else the customer's own; null for none. */
    public String getCall() {
        return getContacts().stream()
                .filter(contact -> !contact.isClosed())
                .flatMap(contact -> Stream.of(contact.getMobile(), contact.getPhone()))
                .filter(number -> number != null && !number.isBlank())
                .findFirst()
                .orElse(getCustomer().getPhone());
    }

    /** Whether the buttons that change this customer are shown. */
    public boolean isEditable() {
        return opened().editable();
    }

    /** Name of the open tab. */
    public String getTab() {
        return isHistory() ? HISTORY : "overview";
    }

    /** Whether the changes of its fields are shown. */
    public boolean isHistory() {
        return address.is("tab", HISTORY);
    }

    /** The kinds of events that the reader may see. */
    public List<EventKind> getKinds() {
        if (kinds == null) {
            kinds = timelines.kinds();
        }
        return kinds;
    }

    /** The only kind that is shown; null for all. */
    public EventKind getKind() {
        return address.text("kind") == null
                ? null
                : getKinds().stream()
                        .filter(kind -> address.is("kind", kind.key()))
                        .findFirst()
                        .orElse(null);
    }

    /** Address of the page with events of one kind only. */
    public String only(EventKind kind) {
        return timeline("&kind=" + kind.key());
    }

    /** Address of the page with events of all kinds. */
    public String getEveryKind() {
        return timeline("");
    }

    /** Address of the page with the latest events of the kinds that are shown. */
    public String getNewest() {
        return timeline(kindParameter());
    }

    /** Address of the page with the events before those that are shown; null when there are none. */
    public String getOlder() {
        Cursor next = opened().timeline().next();
        return next == null ? null : timeline(kindParameter() + "&before=" + next);
    }

    /** Whether events after those that are shown are passed over. */
    public boolean isLater() {
        return !Cursor.read(address.param("before")).equals(Cursor.START);
    }

    private String kindParameter() {
        return getKind() == null ? "" : "&kind=" + getKind().key();
    }

    private String timeline(String parameters) {
        return address.at("id=" + id + parameters) + "#timeline";
    }

    public List<TimelineTexts.Line> getLines() {
        if (lines == null) {
            lines = texts.lines(opened().timeline());
        }
        return lines;
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

    /** Name of the company it belongs to; empty where it belongs to none. */
    public String getParent() {
        return opened().parent();
    }

    /** Names of the companies that belong to it. */
    public String getSubsidiaries() {
        return String.join("、", opened().subsidiaries());
    }

    /** Whether anything is known that stands on its invoices. */
    public boolean isInvoiced() {
        return !getCustomer().getInvoice().isEmpty();
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
