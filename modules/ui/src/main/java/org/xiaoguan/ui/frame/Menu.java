package org.xiaoguan.ui.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.xiaoguan.ui.MenuArea;
import org.xiaoguan.ui.MenuEntry;

/** The pages that a person may open by area of work, and where among them the present page stands. */
final class Menu {
    /** An area with more pages than that is divided by headings. */
    private static final int SHORT = 8;

    private final Map<MenuArea, List<MenuEntry>> byArea;
    private final String path;
    private final MenuEntry present;

    private Menu(Map<MenuArea, List<MenuEntry>> byArea, String path) {
        this.byArea = byArea;
        this.path = path;
        this.present = findPresent().orElse(null);
    }

    /**
     * @param allowed the pages that the person may open
     * @param path address of the present page
     */
    static Menu of(List<MenuEntry> allowed, String path) {
        return new Menu(
                allowed.stream()
                        .sorted(Comparator.comparingInt(MenuEntry::order))
                        .collect(Collectors.groupingBy(MenuEntry::area, TreeMap::new, Collectors.toList())),
                path);
    }

    /** The entry of the present page; null where it has none. */
    MenuEntry present() {
        return present;
    }

    /** The area of the present page: that of its entry, else that of the pages of its module; null outside the menu. */
    MenuArea area() {
        return present != null
                ? present.area()
                : first(entry -> module(entry.path()).equals(module(path)))
                        .map(MenuEntry::area)
                        .orElse(null);
    }

    /** The areas in the menu, in their order. */
    List<Frame.Area> areas() {
        MenuArea here = area();
        List<Frame.Area> areas = new ArrayList<>();
        byArea.forEach((area, entries) -> {
            if (area != MenuArea.OWN) {
                areas.add(new Frame.Area(area, entries.get(0), entries, groups(entries), area == here));
            }
        });
        return areas;
    }

    /** The pages about one's own account. */
    List<MenuEntry> ownPages() {
        return byArea.getOrDefault(MenuArea.OWN, List.of());
    }

    /** The pages under no heading first; a heading over one page would tell nothing. */
    private List<Frame.Group> groups(List<MenuEntry> entries) {
        Map<String, List<MenuEntry>> headed = entries.stream()
                .filter(entry -> entry.group() != null)
                .collect(Collectors.groupingBy(MenuEntry::group, LinkedHashMap::new, Collectors.toList()));
        if (entries.size() <= SHORT) {
            headed.clear();
        }
        headed.values().removeIf(group -> group.size() == 1);
        List<Frame.Group> groups = new ArrayList<>();
        groups.add(new Frame.Group(
                null,
                entries.stream()
                        .filter(entry -> !headed.containsKey(entry.group()))
                        .toList(),
                true));
        headed.forEach((heading, group) -> groups.add(new Frame.Group(heading, group, group.contains(present))));
        return groups;
    }

    /** The entry of this very page, else one whose pages it is named among, else the first one of pages beside it. */
    private Optional<MenuEntry> findPresent() {
        Function<String, String> folder = address -> address.substring(0, address.lastIndexOf('/') + 1);
        return first(entry -> entry.path().equals(path))
                .or(() -> first(entry -> entry.others().stream().anyMatch(path::startsWith)))
                .or(() -> first(entry -> folder.apply(entry.path()).equals(folder.apply(path))));
    }

    private Optional<MenuEntry> first(Predicate<MenuEntry> wanted) {
        return byArea.values().stream().flatMap(List::stream).filter(wanted).findFirst();
    }

    private static String module(String address) {
        return address.substring(0, address.indexOf('/', 1) + 1);
    }
}
