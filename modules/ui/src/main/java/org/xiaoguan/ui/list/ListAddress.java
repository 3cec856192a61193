package org.xiaoguan.ui.list;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.ui.field.TypedDate;
import org.xiaoguan.ui.frame.Addresses;
import org.xiaoguan.ui.text.Formats;

/**
 * The parameters of the present address: filter, order and page of a list. Rubbish typed into an address is passed over.
 * Makes addresses with one parameter changed.
 */
@Named("address")
@RequestScoped
public class ListAddress {
    public static final int DEFAULT_SIZE = 20;

    private static final List<Integer> SIZES = List.of(20, 50, 100);
    private static final int LAST_PAGE = 1_000_000;
    private static final Set<String> ORDER = Set.of("sort", "desc", "size", "tab", "page");

    @Inject
    private HttpServletRequest request;

    @Inject
    private BusinessClock clock;

    private String context = "";
    private Supplier<LocalDate> today;
    private String path;
    private Map<String, String> parameters;
    private final Set<String> asked = new HashSet<>();
    private boolean leadingOn;

    @PostConstruct
    void read() {
        today = clock::today;
        path = Addresses.path(request);
        parameters = Addresses.parameters(request);
        context = request.getContextPath();
    }

    /** An address apart from any request, for tests. */
    static ListAddress of(String path, Map<String, String> parameters) {
        ListAddress address = new ListAddress();
        address.path = path;
        address.today = new BusinessClock()::today;
        address.parameters = new LinkedHashMap<>(parameters);
        return address;
    }

    /** The address of a list with what somebody saved of it. */
    public ListAddress saved(String list, String query) {
        ListAddress address = of(list, Addresses.parse(query));
        address.today = today;
        address.context = context;
        return address;
    }

    /** The parameter as it stands in the address; empty when it does not. */
    public String param(String name) {
        asked.add(name);
        return parameters.getOrDefault(name, "");
    }

    /** Typed text; null when there is none. */
    public String text(String name) {
        String text = param(name).strip();
        return text.isEmpty() ? null : text.substring(0, Math.min(text.length(), 100));
    }

    /** A date as people type it; null when there is none. */
    public LocalDate date(String name) {
        return TypedDate.read(param(name), today.get()).orElse(null);
    }

    /** A date as the filter shows it: written in full, or as it was typed when it is none. */
    public String day(String name) {
        LocalDate date = date(name);
        return date == null ? param(name) : Formats.date(date);
    }

    /** A figure; null when there is none. */
    public BigDecimal number(String name) {
        String text = param(name).replace(",", "").strip();
        return text.matches("-?\\d{1,13}(\\.\\d{1,4})?") ? new BigDecimal(text) : null;
    }

    /** An id; null when there is none. */
    public Long id(String name) {
        return param(name).matches("\\d{1,18}") ? Long.valueOf(param(name)) : null;
    }

    /**
     * The id of a record that a page is about; null when the address names none.
     *
     * @throws NotFoundException when what stands there is no id
     */
    public Long optionalId(String name) {
        return param(name).isBlank() ? null : Long.valueOf(requiredId(name));
    }

    /**
     * The id that a page cannot do without.
     *
     * @throws NotFoundException when there is none
     */
    public long requiredId(String name) {
        Long id = id(name);
        if (id == null) {
            throw new NotFoundException();
        }
        return id;
    }

    /** A constant; null when there is none. */
    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(param(name))) {
                return constant;
            }
        }
        return null;
    }

    /** Whether a check box is set. */
    public boolean flag(String name) {
        return "true".equals(param(name));
    }

    public boolean is(String name, String value) {
        return param(name).equals(value);
    }

    /** Number of the page, from 1. */
    public int page() {
        Long page = id("page");
        return page == null ? 1 : (int) Math.min(Math.max(page, 1), LAST_PAGE);
    }

    /** Rows a page. */
    public int size() {
        Long size = id("size");
        return size != null && SIZES.contains(size.intValue()) ? size.intValue() : DEFAULT_SIZE;
    }

    /** Which part of the list is wanted, in which order. */
    public ListRequest request() {
        return new ListRequest((page() - 1) * size(), size(), text("sort"), flag("desc"));
    }

    /** What stands in the address. */
    public Map<String, String> getParameters() {
        return Map.copyOf(parameters);
    }

    /** What stands in the address and the page has asked for: filter and order as the list knows them. */
    public Map<String, String> knownParameters() {
        Map<String, String> known = new LinkedHashMap<>(parameters);
        known.keySet().retainAll(asked);
        return known;
    }

    /** The same list with other parameters. */
    public String at(String query) {
        return context + path + "?" + query;
    }

    /** The first page of the same list with these parameters only. */
    public String first(Map<String, String> wanted) {
        Map<String, String> query = new LinkedHashMap<>(wanted);
        if (leadingOn && query.isEmpty()) {
            query.put("page", "1");
        }
        return address(path, query);
    }

    /** The bare address leads on to a filter that was chosen: the list without a filter is its first page from now on. */
    public void leadOn() {
        leadingOn = true;
    }

    /** Whether anything but order and page is asked for. */
    public boolean isFiltered() {
        return parameters.entrySet().stream().anyMatch(p -> !p.getValue().isBlank() && !ORDER.contains(p.getKey()));
    }

    /** Narrows a list that an address without a filter would have read as a whole. */
    public void usually(String name, Object value) {
        if (!isFiltered()) {
            parameters.put(name, String.valueOf(value));
        }
    }

    /** What a new filter keeps: order, size and tab. */
    public Map<String, String> keptParameters() {
        Map<String, String> kept = new LinkedHashMap<>(parameters);
        kept.keySet().retainAll(ORDER);
        kept.remove("page");
        if (leadingOn) {
            kept.put("page", "1");
        }
        return kept;
    }

    public List<Map.Entry<String, String>> getKept() {
        return List.copyOf(keptParameters().entrySet());
    }

    /** The same list without a filter. */
    public String getCleared() {
        return address(path, keptParameters());
    }

    /** The present address with one parameter changed; what stands on the first page stays there. */
    public String with(String name, Object value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.remove("page");
        changed.put(name, String.valueOf(value));
        return address(path, changed);
    }

    /** The same list ordered by the field; the other way round when it already is. */
    public String sortedBy(String field) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.remove("page");
        boolean turn = is("sort", field) && !flag("desc");
        changed.put("sort", field);
        changed.remove("desc");
        if (turn) {
            changed.put("desc", "true");
        }
        return address(path, changed);
    }

    /** For aria-sort. */
    public String direction(String field) {
        if (field == null || !is("sort", field)) {
            return "none";
        }
        return flag("desc") ? "descending" : "ascending";
    }

    public String arrow(String field) {
        String arrow = flag("desc") ? "pi-arrow-down" : "pi-arrow-up";
        return is("sort", field) ? arrow : "";
    }

    /** The whole result as a file, with the same parameters. */
    public String export(String name, String kind) {
        Map<String, String> same = new LinkedHashMap<>(parameters);
        same.keySet().removeAll(Set.of("page", "size"));
        return address("/export/" + name + "." + kind, same);
    }

    /** The pager's links for so many rows; none where everything is on one page. */
    public List<PageLink> pages(long count) {
        int last = (int) Math.max(1, (count + size() - 1) / size());
        if (last == 1) {
            return List.of();
        }
        int present = Math.min(page(), last);
        List<PageLink> links = new ArrayList<>();
        if (present > 1) {
            links.add(new PageLink("", "pi-chevron-left", "list.previous", toPage(present - 1), false));
        }
        int shown = 0;
        for (int page = 1; page <= last; page++) {
            if (page == 1 || page == last || Math.abs(page - present) <= 2) {
                if (page > shown + 1) {
                    links.add(new PageLink("…", null, null, null, false));
                }
                boolean here = page == present;
                links.add(new PageLink("" + page, null, "list.page", here ? null : toPage(page), here));
                shown = page;
            }
        }
        if (present < last) {
            links.add(new PageLink("", "pi-chevron-right", "list.next", toPage(present + 1), false));
        }
        return links;
    }

    /** The pager's links for rows a page. */
    public List<PageLink> getSizes() {
        return SIZES.stream()
                .map(size -> new PageLink("" + size, null, "list.size", with("size", size), size == size()))
                .toList();
    }

    private String toPage(int page) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.put("page", "" + page);
        return address(path, changed);
    }

    private String address(String to, Map<String, String> query) {
        String written = Addresses.query(query);
        return context + to + (written.isEmpty() ? "" : "?" + written);
    }
}
