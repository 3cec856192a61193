package org.xiaoguan.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xiaoguan.ui.MenuArea;
import org.xiaoguan.ui.MenuEntry;

class MenuTest {
    private static final MenuEntry CUSTOMERS = entry("/crm/customer/list", 0);
    private static final MenuEntry VISITS = entry("/crm/visit/list", 1);
    private static final MenuEntry CALENDAR = entry("/crm/visit/calendar", 2).with("/crm/visit/route");
    private static final MenuEntry CALLS =
            entry("/crm/calllist/list", 3).under("follow").with("/crm/callscript/");
    private static final MenuEntry TEAM = entry("/crm/coverage/view", 4).under("follow");
    private static final MenuEntry COMPLAINTS = entry("/crm/complaint/list", 5).under("service");

    @Test
    void aPageStandsWithItsListOrWhereItIsNamed() {
        assertThat(at("/crm/visit/view").present()).isEqualTo(VISITS);
        assertThat(at("/crm/visit/calendar").present()).isEqualTo(CALENDAR);
        assertThat(at("/crm/visit/route").present()).isEqualTo(CALENDAR);
        assertThat(at("/crm/callscript/edit").present()).isEqualTo(CALLS);
    }

    @Test
    void aPageThatBelongsToNoEntryHighlightsItsAreaAlone() {
        Menu menu = at("/crm/questionnaire/list");

        assertThat(menu.present()).isNull();
        assertThat(menu.area()).isEqualTo(MenuArea.CUSTOMERS);
        assertThat(at("/search").area()).isNull();
    }

    @Test
    void aLongAreaIsDividedByHeadingsWithTheOneOfThePresentPageOpen() {
        List<Frame.Group> groups =
                Menu.of(many(), "/crm/callscript/edit").areas().get(0).groups();

        assertThat(groups).extracting(Frame.Group::key).containsExactly(null, "follow");
        assertThat(groups.get(0).entries())
                .startsWith(CUSTOMERS, VISITS, CALENDAR)
                .contains(COMPLAINTS);
        assertThat(groups.get(1).entries()).containsExactly(CALLS, TEAM);
        assertThat(groups.get(1).open()).isTrue();
        assertThat(Menu.of(many(), "/crm/visit/list")
                        .areas()
                        .get(0)
                        .groups()
                        .get(1)
                        .open())
                .isFalse();
    }

    @Test
    void aShortAreaHasNoHeadings() {
        assertThat(at("/crm/visit/list").areas().get(0).groups())
                .singleElement()
                .satisfies(group -> assertThat(group.entries()).hasSize(6));
    }

    private static Menu at(String path) {
        return Menu.of(List.of(CUSTOMERS, VISITS, CALENDAR, CALLS, TEAM, COMPLAINTS), path);
    }

    private static List<MenuEntry> many() {
        return Stream.concat(
                        Stream.of(COMPLAINTS, TEAM, CALLS, CALENDAR, VISITS, CUSTOMERS),
                        IntStream.range(6, 10).mapToObj(i -> entry("/crm/more" + i + "/list", i)))
                .toList();
    }

    private static MenuEntry entry(String path, int order) {
        return new MenuEntry(MenuArea.CUSTOMERS, "menu" + path, path, null, order);
    }
}
