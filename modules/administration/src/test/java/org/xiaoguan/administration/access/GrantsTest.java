package org.xiaoguan.administration.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.shared.NotFoundException;

/** What a person may do is the union over all roles, permission by permission (product.md 10.8). */
class GrantsTest {
    private static final long ME = 7;
    private static final long OTHER = 8;
    private static final long MY_DEPARTMENT = 20;
    private static final long BELOW_MINE = 21;
    private static final long ELSEWHERE = 30;

    @Test
    void anAuditorWhoIsAlsoSalespersonEditsOnlyOwnRecords() {
        Grants grants = grants(Map.of("project.view", Set.of(ScopeLevel.ALL), "project.edit", Set.of(ScopeLevel.OWN)));
        assertThat(grants.scope("project.view").covers(ELSEWHERE, List.of(OTHER)))
                .isTrue();
        assertThat(grants.scope("project.edit").covers(MY_DEPARTMENT, List.of(OTHER)))
                .isFalse();
        assertThat(grants.scope("project.edit").covers(ELSEWHERE, List.of(OTHER, ME)))
                .isTrue();
    }

    @Test
    void theWiderScopeAddsToTheNearerOne() {
        Scope scope = grants(Map.of("p", Set.of(ScopeLevel.OWN, ScopeLevel.DEPARTMENT)))
                .scope("p");
        assertThat(scope.covers(ELSEWHERE, List.of(ME))).isTrue();
        assertThat(scope.covers(MY_DEPARTMENT, List.of(OTHER))).isTrue();
        assertThat(scope.covers(BELOW_MINE, List.of(OTHER))).isFalse();
    }

    @Test
    void aDepartmentTreeReachesWhatLiesBelow() {
        Scope scope = grants(Map.of("p", Set.of(ScopeLevel.DEPARTMENT_TREE))).scope("p");
        assertThat(scope.covers(BELOW_MINE, List.of())).isTrue();
        assertThat(scope.covers(ELSEWHERE, List.of(ME))).isFalse();
    }

    @Test
    void withoutThePermissionNothingIsReached() {
        Grants grants = grants(Map.of());
        assertThat(grants.may("p")).isFalse();
        assertThat(grants.scope("p")).isEqualTo(Scope.NONE);
        assertThat(grants.scope("p").covers(MY_DEPARTMENT, List.of(ME))).isFalse();
    }

    @Test
    void recordsWithoutDepartmentOrPersonAreReachedByAllOnly() {
        assertThat(Scope.ALL.covers(null, Arrays.asList((Long) null))).isTrue();
        Scope own = grants(Map.of("p", Set.of(ScopeLevel.OWN, ScopeLevel.DEPARTMENT_TREE)))
                .scope("p");
        assertThat(own.covers(null, Arrays.asList((Long) null))).isFalse();
    }

    @Test
    void aForeignRecordLooksAsIfItDidNotExist() {
        assertThatThrownBy(() -> Scope.NONE.check(MY_DEPARTMENT, List.of(ME))).isInstanceOf(NotFoundException.class);
    }

    private static Grants grants(Map<String, Set<ScopeLevel>> levels) {
        return new Grants(
                "me",
                "我",
                "",
                ME,
                List.of(MY_DEPARTMENT),
                null,
                false,
                Set.of(),
                levels,
                Set.of(MY_DEPARTMENT, BELOW_MINE),
                Set.of());
    }
}
