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
    private static final long ME = 1;
    private static final long SOMEBODY_ELSE = 2;

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
        assertNotFound(() -> store.rename(SOMEBODY_ELSE, list, id, "theirs"));
        assertNotFound(() -> store.replace(SOMEBODY_ELSE, list, id, "text=b"));
        assertNotFound(() -> store.openBy(SOMEBODY_ELSE, list, id));
        assertNotFound(() -> store.delete(SOMEBODY_ELSE, list, id));
        assertThat(filters()).containsExactly(new SavedFilter(id, "mine", "text=a", false));
    }

    @Test
    void aNameStandsOnceAtAList() {
        save("A", "text=a");
        save("B", "text=b");
        assertRefused("error.saved-filter.taken", () -> save("a", "text=c"));
        long second = filters().get(1).id();
        assertRefused("error.saved-filter.taken", () -> store.rename(ME, list, second, "A"));
        store.rename(ME, list, second, "b");
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
        store.save(ME, list, "A", "text=a", true);
        store.save(ME, list, "B", "text=b", true);
        assertThat(filters())
                .filteredOn(SavedFilter::usual)
                .extracting(SavedFilter::name)
                .containsExactly("B");
        store.openBare(ME, list);
        assertThat(filters()).noneMatch(SavedFilter::usual);
    }

    @Test
    void columnsAreKeptUntilTheyAreReset() {
        save("A", "text=a");
        store.arrange(ME, list, "number,-name");
        store.arrange(ME, list, "number,stage");
        assertThat(store.find(ME, list).columns()).isEqualTo("number,stage");
        assertThat(store.find(SOMEBODY_ELSE, list).columns()).isEmpty();
        store.arrange(ME, list, "");
        assertThat(store.find(ME, list).columns()).isEmpty();
        assertThat(filters()).hasSize(1);
    }

    private void save(String name, String query) {
        store.save(ME, list, name, query, false);
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
