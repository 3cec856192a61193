package org.xiaoguan.crm.calllist;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.administration.api.ScopeTabs;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.callscript.CallScriptService;
import org.xiaoguan.crm.contactrecord.ContactPurpose;
import org.xiaoguan.crm.customer.CustomerFilter;
import org.xiaoguan.crm.customer.CustomerListPage;
import org.xiaoguan.crm.customer.CustomerService;
import org.xiaoguan.crm.customer.TeamLine;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.ui.form.ViewedRecordPage;
import org.xiaoguan.ui.grid.Grid;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.saved.KeptLists;
import org.xiaoguan.ui.saved.Reader;
import org.xiaoguan.ui.saved.SavedFilter;
import org.xiaoguan.ui.text.Texts;

/** The form of a call list. A new one is of the customers that the list of customers showed, or that a saved filter finds. */
@Named
@ViewScoped
public class CallListEditPage extends ViewedRecordPage<CallListForm> {
    private static final String CUSTOMERS = "/crm/customer/list";

    /** Stands for the filter that came in the address. */
    private static final long GIVEN = 0;

    @Inject
    CallListService lists;

    @Inject
    CallScriptService scripts;

    @Inject
    CustomerService customers;

    @Inject
    KeptLists kept;

    @Inject
    ListAddress address;

    @Inject
    ScopeTabs tabs;

    @Inject
    Texts texts;

    private final Grid<TeamLine> callers = new Grid<>(TeamLine::new);
    private String filter;
    private Long filterId;
    private Long scriptKept;

    public CallListEditPage() {
        super(CallList.KIND, new CallListForm(), "calllist.saved");
    }

    @Override
    public void open() {
        super.open();
        if (getId() == null) {
            filterId = filter == null ? null : GIVEN;
            if (user.getStaffId() != null) {
                getForm().getCallerIds().add(user.getStaffId());
            }
        }
        callers.load(getForm().getCallerIds().stream().map(TeamLine::new).toList());
        callers.makeRoom(drafts.rows(CallList.KIND, getId(), "callers"));
    }

    @Override
    public String save() {
        getForm()
                .setCallerIds(callers.filled().stream()
                        .map(TeamLine::getStaffId)
                        .distinct()
                        .toList());
        return super.save();
    }

    @Override
    protected Shown<CallListForm> find(long id) {
        CallList read = lists.findToEdit(id);
        scriptKept = read.getScriptId();
        return new Shown<>(new CallListForm(read), read.getVersion(), read.isClosed());
    }

    @Override
    protected long create(CallListForm form, String formKey) {
        if (filterId == null) {
            throw BusinessException.at("filterId", "error.required");
        }
        return lists.create(form, chosen(), content(), formKey);
    }

    @Override
    protected void update(long id, int readVersion, CallListForm form) {
        lists.update(id, readVersion, form);
    }

    @Override
    public boolean isEditable() {
        return user.may(getId() == null ? CrmPermissions.CALLLIST_CREATE : CrmPermissions.CALLLIST_EDIT);
    }

    public String close() {
        return after(lists::close, "common.saved");
    }

    public String reopen() {
        return after(lists::reopen, "common.saved");
    }

    public String delete() {
        if (!actions.perform(() -> lists.delete(getId()))) {
            return null;
        }
        drafts.discard(CallList.KIND, getId());
        actions.done("calllist.deleted");
        return actions.to("/crm/calllist/list");
    }

    private CustomerFilter chosen() {
        return CustomerListPage.saved(address.saved(CUSTOMERS, content()), tabs);
    }

    /** The chosen filter as it stands in an address; empty for all customers. */
    private String content() {
        if (filterId == GIVEN) {
            return filter == null ? "" : filter;
        }
        return savedFilters().stream()
                .filter(saved -> saved.id() == filterId)
                .findFirst()
                .map(SavedFilter::content)
                .orElseThrow(() -> BusinessException.at("filterId", "error.choose"));
    }

    private List<SavedFilter> savedFilters() {
        return kept.filters(Reader.of(user), CUSTOMERS);
    }

    /** What the list may be made of. */
    public List<Option> getFilters() {
        List<Option> filters = new ArrayList<>();
        filters.add(new Option(GIVEN, texts.get(isNarrowed() ? "calllist.filter.given" : "calllist.filter.all")));
        savedFilters().forEach(saved -> filters.add(new Option(saved.id(), saved.name())));
        return filters;
    }

    private boolean isNarrowed() {
        return filter != null && !filter.isBlank();
    }

    /** How many customers the chosen filter finds. */
    public String getFound() {
        return filterId == null || user.getStaffId() == null
                ? ""
                : texts.format("calllist.found", customers.count(chosen()));
    }

    public List<Option> getScripts() {
        List<Option> open = new ArrayList<>(scripts.open());
        if (scriptKept != null && open.stream().noneMatch(option -> option.id() == scriptKept)) {
            open.add(0, new Option(scriptKept, scripts.find(scriptKept).getName()));
        }
        return open;
    }

    public ContactPurpose[] getPurposes() {
        return ContactPurpose.values();
    }

    public Grid<TeamLine> getCallers() {
        return callers;
    }

    public String getFilter() {
        return filter;
    }

    public void setFilter(String filter) {
        this.filter = filter;
    }

    public Long getFilterId() {
        return filterId;
    }

    public void setFilterId(Long filterId) {
        this.filterId = filterId;
    }
}
