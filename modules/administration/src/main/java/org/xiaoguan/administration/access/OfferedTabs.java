package org.xiaoguan.administration.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.administration.api.ScopeTab;
import org.xiaoguan.administration.api.ScopeTabs;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.list.ListAddress;

/** The tabs of lists for the reader: whose they are says the staff list. */
@Named("scopeTabs")
@RequestScoped
public class OfferedTabs implements ScopeTabs {
    private static final List<ScopeTab> WIDE = List.of(ScopeTab.MINE, ScopeTab.DEPARTMENT, ScopeTab.ALL);

    @Inject
    Access access;

    @Inject
    CurrentUser user;

    @Inject
    People people;

    @Inject
    ListAddress address;

    private Long departmentId;

    @Override
    public ScopeTab present() {
        for (ScopeTab tab : ScopeTab.values()) {
            if (address.is("tab", tab.getName())) {
                return tab;
            }
        }
        return ScopeTab.ALL;
    }

    @Override
    public Scope scope(ScopeTab tab) {
        Long staffId = user.getStaffId();
        if (tab == ScopeTab.ALL || tab == ScopeTab.LENT) {
            return Scope.ALL;
        }
        if (staffId == null) {
            return Scope.NONE;
        }
        return tab == ScopeTab.MINE
                ? new Scope(false, staffId, Set.of())
                : new Scope(false, null, Set.of(department(staffId)));
    }

    @Override
    public Scope scope(ScopeTab tab, String permission) {
        return tab == ScopeTab.ALL && isLent(permission) ? access.ownScope(permission) : scope(tab);
    }

    /** Whether more than the reader's own work is reached; who has none of it reads what is lent as all. */
    private boolean isLent(String permission) {
        Scope own = access.ownScope(permission);
        return !own.equals(Scope.NONE) && !own.includes(access.scope(permission));
    }

    private Long department(Long staffId) {
        if (departmentId == null) {
            departmentId = people.summary(staffId).departmentId();
        }
        return departmentId;
    }

    @Override
    public List<ScopeTab> offered(String permission) {
        if (user.getStaffId() == null) {
            return List.of(ScopeTab.ALL);
        }
        boolean lent = isLent(permission);
        Scope reached = lent ? access.ownScope(permission) : access.scope(permission);
        List<ScopeTab> offered = new ArrayList<>(offered(reached, () -> scope(ScopeTab.DEPARTMENT)));
        if (lent) {
            offered.add(ScopeTab.LENT);
        }
        return offered;
    }

    /**
     * What tells records apart: nobody chooses where only their own are reached.
     *
     * @param own the reader's department, looked up only where it matters
     */
    static List<ScopeTab> offered(Scope reached, Supplier<Scope> own) {
        if (reached.all()) {
            return WIDE;
        }
        if (reached.departmentIds().isEmpty()) {
            return List.of(ScopeTab.ALL);
        }
        Scope department = own.get();
        return reached.includes(department) && !department.includes(reached)
                ? WIDE
                : List.of(ScopeTab.MINE, ScopeTab.ALL);
    }
}
