package org.xiaoguan.ui.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.NotFoundException;

/** Everybody keeps filters and columns of their own. */
@ExtendWith(ArquillianExtension.class)
class ListStoreIT {
    private static final Reader ME = new Reader(1, "林", List.of(12L, 10L), false);
    private static final Reader SOMEBODY_ELSE = new Reader(2, "周", List.of(20L), false);
    private static final Reader BELOW_MINE = new Reader(3, "谭", List.of(13L, 12L, 10L), false);
    private static final Reader ABOVE_ME = new Reader(4, "刘", List.of(10L), true);

    @Inject
    ListStore store;

    private final String list = "/test/" + UUID.randomUUID();

    @Test
    void aSavedFilterIsFoundByItsOwnerOnly() {
        save("华东 😀", "text=a&page=4");
        assertThat(filters()).singleElement().satisfies(filter -> {
            assertThat(filter.name()).isEqualTo("华东 😀");
            assertThat(filter.content()).isEqualTo("text=a");
            assertThat(filter.usual()).isFalse();
        });
        assertThat(store.find(SOMEBODY_ELSE, list).filters()).isEmpty();
        assertThat(store.find(ME, list + "x").filters()).isEmpty();
    }

    @Test
    void nobodyReachesAFilterOfSomebodyElse() {
        save("mine", "text=a");
        long id = filters().get(0).id();
        assertNotFound(() -> store.change(SOMEBODY_ELSE, list, id, "theirs", Audience.NOBODY));
        assertNotFound(() -> store.replace(SOMEBODY_ELSE, list, id, "text=b"));
        assertNotFound(() -> store.openBy(SOMEBODY_ELSE, list, id));
        assertNotFound(() -> store.delete(SOMEBODY_ELSE, list, id));
        assertThat(filters())
                .containsExactly(new SavedFilter(id, "mine", "text=a", false, true, Audience.NOBODY, null));
    }

    @Test
    void aNameStandsOnceAtAList() {
        save("A", "text=a");
        save("B", "text=b");
        assertRefused("error.saved-filter.taken", () -> save("a", "text=c"));
        long second = filters().get(1).id();
        assertRefused("error.saved-filter.taken", () -> store.change(ME, list, second, "A", Audience.NOBODY));
        store.change(ME, list, second, "b", Audience.NOBODY);
        assertThat(filters()).extracting(SavedFilter::name).containsExactly("A", "b");
        assertRefused("error.saved-filter.taken", () -> save("\uff21", "text=c"));
    }

    @Test
    void savingTheSameTwiceIsHarmless() {
        save("A", "text=a");
        save("A", "text=a");
        assertThat(filters()).hasSize(1);
    }

    @Test
    void nothingIsSavedWithoutANameOrAFilter() {
        assertRefused("error.saved-filter.name", () -> save("  ", "text=a"));
        assertRefused("error.saved-filter.name", () -> save("x".repeat(ListStore.MAX_NAME + 1), "text=a"));
        assertRefused("error.saved-filter.content", () -> save("A", "page=2"));
        assertRefused("error.saved-filter.content", () -> save("A", "text=" + "x".repeat(FilterContent.MAX_LENGTH)));
        assertThat(filters()).isEmpty();
    }

    @Test
    void aListKeepsSoManyAndNoMore() {
        for (int i = 0; i < ListStore.MOST; i++) {
            save("F" + i, "text=" + i);
        }
        assertRefused("error.saved-filter.many", () -> save("one more", "text=x"));
        assertThat(filters()).hasSize(ListStore.MOST);
    }

    @Test
    void oneFilterAtMostOpensTheList() {
        store.save(ME, list, "A", "text=a", true, Audience.NOBODY);
        store.save(ME, list, "B", "text=b", true, Audience.NOBODY);
        assertThat(filters())
                .filteredOn(SavedFilter::usual)
                .extracting(SavedFilter::name)
                .containsExactly("B");
        store.openBare(ME, list);
        assertThat(filters()).noneMatch(SavedFilter::usual);
    }

    @Test
    void aFilterIsSharedWithTheDepartmentAndThoseBelowIt() {
        store.save(ME, list, "A", "text=a", false, Audience.DEPARTMENT);
        long id = filters().get(0).id();
        SavedFilter seen = new SavedFilter(id, "A", "text=a", false, false, Audience.DEPARTMENT, "林");
        assertThat(store.find(BELOW_MINE, list).filters()).containsExactly(seen);
        assertThat(store.find(ABOVE_ME, list).filters()).isEmpty();
        assertThat(store.find(SOMEBODY_ELSE, list).filters()).isEmpty();
        assertNotFound(() -> store.openBy(SOMEBODY_ELSE, list, id));
        assertNotFound(() -> store.replace(BELOW_MINE, list, id, "text=b"));
        assertNotFound(() -> store.change(BELOW_MINE, list, id, "B", Audience.NOBODY));
        assertNotFound(() -> store.delete(BELOW_MINE, list, id));
    }

    @Test
    void whoeverUsesASharedFilterFollowsItUntilItIsTakenBack() {
        store.save(ABOVE_ME, list, "A", "text=a", false, Audience.EVERYBODY);
        long id = store.find(ME, list).filters().get(0).id();
        store.openBy(ME, list, id);
        store.openBy(SOMEBODY_ELSE, list, id);
        store.replace(ABOVE_ME, list, id, "text=b");
        assertThat(filters()).containsExactly(new SavedFilter(id, "A", "text=b", true, false, Audience.EVERYBODY, "刘"));
        assertThat(store.find(ABOVE_ME, list).filters().get(0).usual()).isFalse();
        store.change(ABOVE_ME, list, id, "A", Audience.NOBODY);
        assertThat(filters()).isEmpty();
        store.change(ABOVE_ME, list, id, "A", Audience.EVERYBODY);
        store.delete(ABOVE_ME, list, id);
        assertThat(filters()).isEmpty();
        store.save(ABOVE_ME, list, "A", "text=a", false, Audience.EVERYBODY);
        assertThat(filters())
                .singleElement()
                .satisfies(filter -> assertThat(filter.usual()).isFalse());
    }

    @Test
    void onlySomeShareWithEverybodyAndTakeBackWhatOthersShare() {
        assertRefused("error.access-denied", () -> store.save(ME, list, "A", "text=a", false, Audience.EVERYBODY));
        assertThat(filters()).isEmpty();
        store.save(ME, list, "A", "text=a", false, Audience.DEPARTMENT);
        long id = filters().get(0).id();
        assertRefused("error.access-denied", () -> store.takeBack(BELOW_MINE, list, id));
        Reader chief = new Reader(5, "陈", List.of(12L, 10L), true);
        assertNotFound(() -> store.takeBack(ABOVE_ME, list, id));
        store.takeBack(chief, list, id);
        assertThat(filters()).containsExactly(new SavedFilter(id, "A", "text=a", false, true, Audience.NOBODY, null));
    }

    @Test
    void aListIsNotCrowdedWithWhatIsShared() {
        for (int i = 0; i < ListStore.MOST; i++) {
            store.save(ABOVE_ME, list, "F" + i, "text=" + i, false, Audience.EVERYBODY);
        }
        Reader chief = new Reader(5, "陈", List.of(12L, 10L), true);
        assertRefused(
                "error.saved-filter.crowd",
                () -> store.save(chief, list, "one more", "text=x", false, Audience.EVERYBODY));
        store.save(chief, list, "one more", "text=x", false, Audience.DEPARTMENT);
        assertThat(filters()).hasSize(ListStore.MOST + 1);
    }

    @Test
    void columnsAreKeptUntilTheyAreReset() {
        save("A", "text=a");
        store.arrange(ME.userId(), list, "number,-name");
        store.arrange(ME.userId(), list, "number,stage");
        assertThat(store.find(ME, list).columns()).isEqualTo("number,stage");
        assertThat(store.find(SOMEBODY_ELSE, list).columns()).isEmpty();
        store.arrange(ME.userId(), list, "");
        assertThat(store.find(ME, list).columns()).isEmpty();
        assertThat(filters()).hasSize(1);
    }

    private void save(String name, String query) {
        store.save(ME, list, name, query, false, Audience.NOBODY);
    }

    private List<SavedFilter> filters() {
        return store.find(ME, list).filters();
    }

    private static void assertNotFound(Runnable work) {
        assertThatThrownBy(work::run).isInstanceOf(NotFoundException.class);
    }

    private static void assertRefused(String key, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.violations())
                                .singleElement()
                                .satisfies(
                                        violation -> assertThat(violation.key()).isEqualTo(key)));
    }
}
