package org.xiaoguan.ui.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.ui.MenuEntry;
import org.xiaoguan.ui.frame.Addresses;
import org.xiaoguan.ui.frame.Frame;
import org.xiaoguan.ui.list.ListAddress;

/** What is found over everything that the reader may see, kind by kind in the order of the menu. */
@Named
@RequestScoped
public class SearchPage {
    /** One sign stands in nearly everything. */
    private static final int SHORTEST = 2;

    private static final int FIRST = 5;

    /**
     * Records of one kind, the first of more perhaps.
     *
     * @param heading message key of what they are called
     * @param all address of the list that shows all of them
     */
    public record Group(String heading, List<Found> found, boolean more, String all) {}

    @Inject
    private ListAddress address;

    @Inject
    private Frame frame;

    @Inject
    @Any
    private Instance<SearchSource> sources;

    private final List<Group> groups = new ArrayList<>();
    private String text;

    @PostConstruct
    void search() {
        text = address.text("text");
        if (isTooShort()) {
            return;
        }
        for (Frame.Area area : frame.getAreas()) {
            area.entries().forEach(this::search);
        }
    }

    private void search(MenuEntry kind) {
        for (SearchSource source : sources) {
            if (source.entry().equals(kind.path())) {
                List<Found> found =
                        source.find(address, ListRequest.glance(FIRST + 1)).rows();
                if (!found.isEmpty()) {
                    String closed = source.findsClosed() ? "&closed=true" : "";
                    String all = source.list() + "?" + Addresses.query(Map.of("text", text)) + closed;
                    List<Found> first = found.subList(0, Math.min(FIRST, found.size()));
                    String heading = source.headingKey() == null ? kind.key() : source.headingKey();
                    groups.add(new Group(heading, first, found.size() > FIRST, all));
                }
            }
        }
    }

    public String getText() {
        return text;
    }

    /** Whether too little was typed to search by. */
    public boolean isTooShort() {
        return text == null || text.codePointCount(0, text.length()) < SHORTEST;
    }

    public int getShortest() {
        return SHORTEST;
    }

    public List<Group> getGroups() {
        return groups;
    }
}
