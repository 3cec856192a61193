package org.xiaoguan.administration.user;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.administration.role.RoleService;
import org.xiaoguan.ui.list.ListPage;

/** The list of users. */
@Named
@RequestScoped
public class UserListPage extends ListPage<UserRow> {
    @Inject
    UserService users;

    @Inject
    RoleService roles;

    @PostConstruct
    void read() {
        result = users.list(UserFilter.of(address), address.request());
    }

    public List<Option> getRoles() {
        return roles.options();
    }
}
