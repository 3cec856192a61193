package org.xiaoguan.crm.calllist;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.api.ContactSummary;
import org.xiaoguan.crm.api.CustomerSummary;
import org.xiaoguan.crm.api.Customers;
import org.xiaoguan.crm.callscript.CallScript;
import org.xiaoguan.crm.callscript.CallScriptService;
import org.xiaoguan.crm.contactrecord.ContactRecordFilter;
import org.xiaoguan.crm.contactrecord.ContactRecordRow;
import org.xiaoguan.crm.contactrecord.ContactRecordService;
import org.xiaoguan.shared.AccessDeniedException;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.draft.Drafts;
import org.xiaoguan.ui.form.Actions;

/** The page of a caller: whom to call, what to say, and two taps for what came of it; then the next one. */
@Named
@ViewScoped
public class CallPage implements Serializable {
    private static final String DRAFT = "crm.calllist.call";
    private static final int LATEST = 3;

    /** A number to tap, and whose it is. */
    public record Dial(String who, String number) implements Serializable {
        /** As a phone dials it. */
        public String dialled() {
            return number.replaceAll("[^+0-9]", "");
        }
    }

    @Inject
    CallService calls;

    @Inject
    CallListService lists;

    @Inject
    CallScriptService scripts;

    @Inject
    Customers customers;

    @Inject
    ContactRecordService records;

    @Inject
    CurrentUser user;

    @Inject
    Actions actions;

    @Inject
    Drafts drafts;

    private Long id;
    private String name;
    private CallTask task;
    private CustomerSummary customer;
    private List<Dial> numbers = List.of();
    private Long scriptId;
    private String opening;
    private List<String> steps = List.of();
    private long done;
    private long all;
    private final CallForm form = new CallForm();

    /** Takes the next customer, or the one who is before the caller already. */
    public void open() {
        if (!user.may(CrmPermissions.CALLLIST_CALL)) {
            throw new AccessDeniedException();
        }
        if (id == null) {
            throw new NotFoundException();
        }
        CallList list = calls.list(id);
        name = list.getName();
        task = calls.next(id).orElse(null);
        Progress progress = lists.progress(id);
        done = progress.done();
        all = progress.called();
        if (task != null) {
            customer = customers.summary(task.customerId());
            numbers = numbers(customer);
            scriptId = list.getScriptId();
            readScript();
        }
    }

    private List<Dial> numbers(CustomerSummary called) {
        List<Dial> found = new ArrayList<>();
        for (ContactSummary contact : customers.contacts(called.id())) {
            if (contact.phone() != null) {
                found.add(new Dial(contact.name(), contact.phone()));
            }
        }
        if (called.phone() != null) {
            found.add(new Dial(called.name(), called.phone()));
        }
        return List.copyOf(found);
    }

    private void readScript() {
        if (scriptId != null) {
            CallScript script = scripts.find(scriptId);
            opening = script.getOpening();
            steps = script.lines();
        }
    }

    /** Notes what came of the call, and goes on to the next one. */
    public String save() {
        return actions.perform(() -> calls.call(task.targetId(), task.attempts(), form)) ? again() : null;
    }

    /** Leaves the customer for later. */
    public String putBack() {
        return actions.perform(() -> calls.putBack(task.targetId())) ? again() : null;
    }

    private String again() {
        drafts.discard(DRAFT, task.targetId());
        return actions.to("/crm/calllist/call", id);
    }

    /** The last contacts with the customer, as far as the caller sees them. */
    public List<ContactRecordRow> getLatest() {
        return task == null || !user.may(CrmPermissions.RECORD_VIEW)
                ? List.of()
                : records.list(ContactRecordFilter.ofCustomer(task.customerId()), ListRequest.firstRows(LATEST))
                        .rows();
    }

    /** Whether the caller may open the customer's page. */
    public boolean isCustomerShown() {
        return customers.reached(customer.id()).isPresent();
    }

    public CallResult[] getResults() {
        return CallResult.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    /** Whom to call; null when nobody is left today. */
    public CallTask getTask() {
        return task;
    }

    public CustomerSummary getCustomer() {
        return customer;
    }

    public List<Dial> getNumbers() {
        return numbers;
    }

    /** What the caller has beside the call; null for nothing. */
    public Long getScriptId() {
        return scriptId;
    }

    public String getOpening() {
        return opening;
    }

    public List<String> getSteps() {
        return steps;
    }

    public long getDone() {
        return done;
    }

    public long getAll() {
        return all;
    }

    public CallForm getForm() {
        return form;
    }
}
