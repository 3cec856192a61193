package org.xiaoguan.ui.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.xiaoguan.ui.AppModule;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.MenuArea;
import org.xiaoguan.ui.MenuEntry;
import org.xiaoguan.ui.WaitingWork;
import org.xiaoguan.ui.text.Languages;

/** The menu of the person who is working, and where in it the present page stands. */
@Named("frame")
@RequestScoped
public class Frame {
    /** An area of work with the pages that may be opened; {@code entry} is the first of them. */
    public record Area(MenuArea area, MenuEntry entry, List<MenuEntry> entries, List<Group> groups, boolean active) {}

    /** Pages of an area under a heading, whose key is null for those that stand under none. */
    public record Group(String key, List<MenuEntry> entries, boolean open) {}

    /** Something that waits for the reader, and how much of it. */
    public record Waiting(String key, String path, String icon, boolean pushed, long count) {}

    @Inject
    @Any
    private Instance<AppModule> modules;

    @Inject
    @Any
    private Instance<WaitingWork> works;

    @Inject
    private CurrentUser user;

    @Inject
    private HttpServletRequest request;

    private List<Area> areas = List.of();
    private List<MenuEntry> creations = List.of();
    private List<Waiting> waiting;
    private Menu menu = Menu.of(List.of(), "/");

    @PostConstruct
    void build() {
        if (!user.isSignedIn()) {
            return;
        }
        menu = Menu.of(
                modules.stream()
                        .flatMap(module -> module.menuEntries().stream())
                        .filter(entry -> entry.permission() == null || user.may(entry.permission()))
                        .toList(),
                Addresses.path(request));
        areas = menu.areas();
        creations = modules.stream()
                .flatMap(module -> module.creations().stream())
                .filter(entry -> user.may(entry.permission()))
                .sorted(Comparator.comparing(MenuEntry::area).thenComparing(MenuEntry::order))
                .toList();
    }

    public List<Area> getAreas() {
        return areas;
    }

    /** The pages about one's own account. */
    public List<MenuEntry> getOwnPages() {
        return menu.ownPages();
    }

    /** What the bar at the bottom of a phone has room for, before the plus. */
    public List<Area> getFirstAreas() {
        return areas.subList(0, Math.min(2, areas.size()));
    }

    /** What the bar at the bottom of a phone has room for, after the plus. */
    public List<Area> getNextAreas() {
        int first = getFirstAreas().size();
        return areas.subList(first, Math.min(creations.isEmpty() ? first + 2 : first + 1, areas.size()));
    }

    /** What the reader may make. */
    public List<MenuEntry> getCreations() {
        return creations;
    }

    /** What waits for the reader; nothing where nothing does. An error page asks nobody, for that may be what failed. */
    public List<Waiting> getWaiting() {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return List.of();
        }
        if (waiting == null) {
            waiting = works.stream()
                    .map(work ->
                            new Waiting(work.getKey(), work.getPath(), work.getIcon(), work.isPushed(), work.count()))
                    .filter(work -> work.pushed() || work.count() > 0)
                    .toList();
        }
        return waiting;
    }

    /** The area of the present page; null outside the menu. */
    public MenuArea getArea() {
        return menu.area();
    }

    public boolean isPresent(MenuEntry entry) {
        return entry.equals(menu.present());
    }

    /** The first page of the menu, where a person arrives after signing in; null when nothing may be opened. */
    public String getEntrance() {
        return areas.isEmpty() ? null : areas.get(0).entry().path();
    }

    public boolean isSignedIn() {
        return user.isSignedIn();
    }

    public String getUserName() {
        return user.getName();
    }

    /** Department and roles, beside the name. */
    public String getPosition() {
        return user.getPosition();
    }

    /** First letter of the name, for the round mark beside it. */
    public String getInitial() {
        String name = user.getName();
        return name == null || name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }

    /** What is being searched for over everything; empty on other pages. */
    public String getSearched() {
        return Addresses.path(request).equals("/search")
                ? Addresses.parameters(request).getOrDefault("text", "")
                : "";
    }

    /** The language that the switch leads to. */
    public String getOtherLanguage() {
        return Languages.nearest(user.getLocale()).equals(Languages.CHINESE) ? "en" : "zh";
    }

    /** The present address, to come back to. */
    public String getAddress() {
        return Addresses.present(request);
    }
}
