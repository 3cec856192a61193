package org.xiaoguan.administration.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.AdministrationPermissions;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.user.UserFilter;
import org.xiaoguan.administration.user.UserService;
import org.xiaoguan.shared.AccessDeniedException;
import org.xiaoguan.shared.list.ListRequest;

/** No service runs for a caller who does not hold its permission. */
@ExtendWith(ArquillianExtension.class)
class RefusingIT {
    private static final UserFilter EVERYBODY = new UserFilter(null, null, null, null);

    @Inject
    UserService users;

    @Inject
    Access access;

    @Inject
    Company company;

    @Test
    void refusesWhoIsNotSignedIn() {
        assertThatThrownBy(() -> users.list(EVERYBODY, ListRequest.firstRows(20)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(access.scope(AdministrationPermissions.USER_VIEW)).isEqualTo(Scope.NONE);
    }

    @Test
    void refusesWhoHoldsAnotherPermission() {
        String username = company.user(
                company.department(null), company.role(ScopeLevel.ALL, AdministrationPermissions.USER_VIEW));
        assertThat(company.as(username, () -> users.list(EVERYBODY, ListRequest.firstRows(1)))
                        .rows())
                .hasSize(1);
        assertThatThrownBy(() -> company.as(username, () -> users.create(company.form(1, 1L), null)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void forgetsTheCallerWhenTheWorkIsDone() {
        company.asSystem(() -> null);
        assertThat(CallerContext.get()).isNull();
    }
}
