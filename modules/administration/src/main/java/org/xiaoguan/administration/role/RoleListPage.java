package org.xiaoguan.administration.role;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;

/** The list of roles. */
@Named
@RequestScoped
public class RoleListPage {
    private ListResult<RoleRow> result;

    @Inject
    ListAddress address;

    @Inject
    RoleService roles;

    @PostConstruct
    void read() {
        result = roles.list(address.text("text"), address.request());
    }

    public List<RoleRow> getRows() {
        return result.rows();
    }

    public long getCount() {
        return result.count();
    }
}
