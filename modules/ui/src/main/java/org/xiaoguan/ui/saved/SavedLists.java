package org.xiaoguan.ui.saved;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
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
import java.util.stream.Stream;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.form.CarriedMessages;
import org.xiaoguan.ui.frame.Addresses;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.list.ListColumn;
import org.xiaoguan.ui.text.Texts;

/** What the person who is working keeps of the present list; read once a page. */
@Named("savedLists")
@RequestScoped
public class SavedLists {
    /** Permission to share filters with everybody, and to take back what others share. */
    public static final String SHARE = "administration.filter.share";

    /** Parameter that leads to a saved filter, whatever it holds by then: the address that colleagues are sent. */
    static final String FILTER = "filter";

    /**
     * A saved filter as a tab of its list.
     *
     * @param address where it leads
     * @param link what leads those whom it is shared with to it, also after it was changed
     * @param present whether the list stands as it would open it
     */
    public record Tab(SavedFilter kept, String address, String link, boolean present) {}

    private static final String TAB = "tab";

    @Inject
    private KeptLists lists;

    @Inject
    private ListAddress address;

    @Inject
    private CurrentUser user;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private ListStore.Kept kept;
    private List<Tab> tabs;
    private List<ListColumn> columns = List.of();

    /** Before the page is written: the bare address leads on to the filter that the person chose for it. */
    public void open() throws IOException {
        Optional<SavedFilter> usual =
                kept().filters().stream().filter(SavedFilter::usual).findFirst();
        if (usual.isPresent()) {
            address.leadOn();
        }
        boolean bare = request.getQueryString() == null;
        Optional<SavedFilter> wanted = bare ? usual : sent();
        if ("GET".equals(request.getMethod()) && wanted.isPresent()) {
            FacesContext context = FacesContext.getCurrentInstance();
            if (!context.getMessageList().isEmpty()) {
                CarriedMessages.keep(context, null);
            }
            context.getExternalContext().redirect(address.at(wanted.get().content()));
        }
    }

    /** The filter that the address names, when it is the reader's or shared with them. */
    private Optional<SavedFilter> sent() {
        String id = address.param(FILTER);
        Optional<SavedFilter> sent = kept().filters().stream()
                .filter(f -> id.equals(Long.toString(f.id())))
                .findFirst();
        if (!id.isBlank() && sent.isEmpty()) {
            String said = texts.get("list.saved.not-shared");
            FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, said, null));
        }
        return sent;
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
                            f,
                            address.at(f.content()),
                            address.at(FILTER + "=" + f.id()),
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
        return kept().filters().stream().filter(SavedFilter::own).count() >= ListStore.MOST;
    }

    /** Whether the reader takes back what others share. */
    public boolean isSharing() {
        return user.may(SHARE);
    }

    /** With whom the reader may share a filter of theirs. */
    public List<Audience> audiences(SavedFilter filter) {
        boolean all = user.may(SHARE) || (filter != null && filter.audience() == Audience.EVERYBODY);
        return Stream.of(Audience.values())
                .filter(audience -> all || audience != Audience.EVERYBODY)
                .toList();
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
            kept = lists.of(Reader.of(user), getKey());
        }
        return kept;
    }
}
