package org.xiaoguan.administration.role;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.ui.list.ListPage;

/** The list of roles. */
@Named
@RequestScoped
public class RoleListPage extends ListPage<RoleRow> {
    @Inject
    RoleService roles;

    @PostConstruct
    void read() {
        result = roles.list(address.text("text"), address.request());
    }
}
