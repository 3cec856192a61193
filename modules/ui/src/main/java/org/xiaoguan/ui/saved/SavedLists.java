package org.xiaoguan.ui.saved;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.form.CarriedMessages;
import org.xiaoguan.ui.frame.Addresses;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.list.ListColumn;

/** What the person who is working keeps of the present list; read once a page. */
@Named("savedLists")
@RequestScoped
public class SavedLists {
    /** A saved filter as a tab of its list. */
    public record Tab(long id, String name, String address, boolean usual, boolean present) {}

    private static final String TAB = "tab";

    @Inject
    private KeptLists lists;

    @Inject
    private ListAddress address;

    @Inject
    private CurrentUser user;

    @Inject
    private HttpServletRequest request;

    private ListStore.Kept kept;
    private List<Tab> tabs;
    private List<ListColumn> columns = List.of();

    /** Before the page is written: the bare address leads on to the filter that the person chose for it. */
    public void open() throws IOException {
        Optional<SavedFilter> usual =
                kept().filters().stream().filter(SavedFilter::usual).findFirst();
        if (usual.isEmpty()) {
            return;
        }
        address.leadOn();
        if ("GET".equals(request.getMethod()) && request.getQueryString() == null) {
            FacesContext context = FacesContext.getCurrentInstance();
            if (!context.getMessageList().isEmpty()) {
                CarriedMessages.keep(context, null);
            }
            context.getExternalContext().redirect(address.at(usual.get().content()));
        }
    }

    /** The list's name in the tables: its address. */
    public String getKey() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().replaceFirst("\\.xhtml$", "");
    }

    public List<Tab> getTabs() {
        if (tabs == null) {
            Map<String, String> present = FilterContent.of(address.getParameters());
            tabs = kept().filters().stream()
                    .map(f -> new Tab(
                            f.id(),
                            f.name(),
                            address.at(f.content()),
                            f.usual(),
                            FilterContent.of(f.content()).equals(present)))
                    .toList();
        }
        return tabs;
    }

    /** Where a filter that the page itself offers leads: to the list narrowed by it, or out of it where it stands. */
    public String ready(String query) {
        Map<String, String> wanted = stands(query) ? new LinkedHashMap<>() : FilterContent.of(query);
        if (!address.param(TAB).isBlank()) {
            wanted.put(TAB, address.param(TAB));
        }
        return address.first(wanted);
    }

    /** Whether the list stands narrowed by the filter and by nothing else. */
    public boolean stands(String query) {
        Map<String, String> present = FilterContent.of(address.getParameters());
        present.keySet().removeAll(Set.of(TAB, "sort", "desc"));
        return present.equals(FilterContent.of(query));
    }

    /** Whether there is anything to save or to choose from. */
    public boolean isOffered() {
        return !getTabs().isEmpty() || !getQuery().isEmpty();
    }

    /** Whether the list stands as no saved filter would open it. */
    public boolean isUnsaved() {
        return !getQuery().isEmpty() && getTabs().stream().noneMatch(Tab::present);
    }

    /** The present filter and order as the list knows them; empty when there is none. To be asked once the list is read. */
    public String getQuery() {
        return Addresses.query(FilterContent.of(address.knownParameters()));
    }

    public boolean isFull() {
        return kept().filters().size() >= ListStore.MOST;
    }

    public int getMost() {
        return ListStore.MOST;
    }

    /** Which columns are shown, as they were stored. */
    public String getChosen() {
        return kept().columns();
    }

    /** The columns to choose from, once the head of the list is written. */
    public List<ListColumn> getColumns() {
        return columns;
    }

    public void setColumns(List<ListColumn> columns) {
        this.columns = columns;
    }

    private ListStore.Kept kept() {
        if (kept == null) {
            kept = lists.of(user.getId(), getKey());
        }
        return kept;
    }
}
