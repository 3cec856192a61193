package org.xiaoguan.administration.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaoguan.administration.api.ScopeTab.ALL;
import static org.xiaoguan.administration.api.ScopeTab.DEPARTMENT;
import static org.xiaoguan.administration.api.ScopeTab.MINE;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xiaoguan.administration.api.Scope;

/** A list offers the tabs that show different records to its reader, who works in department 1. */
class OfferingTabsTest {
    private static final Scope DEPARTMENT_1 = new Scope(false, null, Set.of(1L));

    @Test
    void whoReachesOnlyTheirOwnChoosesNothing() {
        assertThat(OfferedTabs.offered(new Scope(false, 7L, Set.of()), () -> DEPARTMENT_1))
                .containsExactly(ALL);
        assertThat(OfferedTabs.offered(Scope.NONE, () -> DEPARTMENT_1)).containsExactly(ALL);
    }

    @Test
    void whoReachesTheDepartmentAloneSeesItAsAll() {
        assertThat(OfferedTabs.offered(DEPARTMENT_1, () -> DEPARTMENT_1)).containsExactly(MINE, ALL);
    }

    @Test
    void whoReachesMoreChoosesBetweenThemselvesTheDepartmentAndAll() {
        assertThat(OfferedTabs.offered(Scope.ALL, () -> DEPARTMENT_1)).containsExactly(MINE, DEPARTMENT, ALL);
        assertThat(OfferedTabs.offered(new Scope(false, null, Set.of(1L, 2L)), () -> DEPARTMENT_1))
                .containsExactly(MINE, DEPARTMENT, ALL);
        assertThat(OfferedTabs.offered(new Scope(false, 7L, Set.of(1L)), () -> DEPARTMENT_1))
                .containsExactly(MINE, DEPARTMENT, ALL);
    }

    @Test
    void whoReachesAnotherDepartmentIsNotOfferedTheirOwn() {
        assertThat(OfferedTabs.offered(new Scope(false, null, Set.of(2L)), () -> DEPARTMENT_1))
                .containsExactly(MINE, ALL);
    }
}
