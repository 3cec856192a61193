package org.xiaoguan.administration.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
        if (tab == ScopeTab.ALL) {
            return Scope.ALL;
        }
        if (staffId == null) {
            return Scope.NONE;
        }
        return tab == ScopeTab.MINE
                ? new Scope(false, staffId, Set.of())
                : new Scope(false, null, Set.of(department(staffId)));
    }

    private Long department(Long staffId) {
        if (departmentId == null) {
            departmentId = people.summary(staffId).departmentId();
        }
        return departmentId;
    }

    @Override
    public List<ScopeTab> offered(String permission) {
        return user.getStaffId() == null
                ? List.of(ScopeTab.ALL)
                : offered(access.scope(permission), () -> scope(ScopeTab.DEPARTMENT));
    }

    /**
     * What tells records apart: nobody chooses where only their own are reached.
     *
     * @param own the reader's department, looked up only where it matters
     */
    static List<ScopeTab> offered(Scope reached, Supplier<Scope> own) {
        if (reached.all()) {
            return List.of(ScopeTab.values());
        }
        if (reached.departmentIds().isEmpty()) {
            return List.of(ScopeTab.ALL);
        }
        Scope department = own.get();
        return reached.includes(department) && !department.includes(reached)
                ? List.of(ScopeTab.values())
                : List.of(ScopeTab.MINE, ScopeTab.ALL);
    }
}
