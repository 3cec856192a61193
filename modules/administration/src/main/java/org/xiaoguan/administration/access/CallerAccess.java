package org.xiaoguan.administration.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.ui.CurrentUser;

/** Answers for the caller of the present thread. */
@Named("currentUser")
@ApplicationScoped
public class CallerAccess implements Access, CurrentUser {
    @Inject
    GrantCache cache;

    @Inject
    LentGrants lent;

    @Override
    public boolean may(String permission) {
        Caller caller = CallerContext.get();
        return caller != null
                && (caller.system() || grants().map(g -> may(g, permission)).orElse(false));
    }

    @Override
    public Scope scope(String permission) {
        return scope(g -> scope(g, permission));
    }

    @Override
    public Scope ownScope(String permission) {
        return scope(g -> g.scope(permission));
    }

    private Scope scope(Function<Grants, Scope> granted) {
        Caller caller = CallerContext.get();
        if (caller == null) {
            return Scope.NONE;
        }
        return caller.system() ? Scope.ALL : grants().map(granted).orElse(Scope.NONE);
    }

    private boolean may(Grants own, String permission) {
        return own.may(permission) || !lent.to(own, permission).isEmpty();
    }

    private Scope scope(Grants own, String permission) {
        return lent.to(own, permission).stream()
                .map(grants -> grants.scope(permission))
                .reduce(own.scope(permission), Scope::and);
    }

    @Override
    public Set<String> roles() {
        return grants().map(Grants::roles).orElse(Set.of());
    }

    @Override
    public boolean isSignedIn() {
        return CallerContext.get() != null;
    }

    @Override
    public long getId() {
        return caller().userId();
    }

    @Override
    public Long getStaffId() {
        return grants().map(Grants::staffId).orElse(null);
    }

    @Override
    public List<Long> getDepartmentIds() {
        return grants().map(Grants::departmentPath).orElse(List.of());
    }

    @Override
    public String getName() {
        return caller().name();
    }

    @Override
    public String getPosition() {
        return grants().map(Grants::position).orElse("");
    }

    @Override
    public Locale getLocale() {
        Caller caller = CallerContext.get();
        return caller == null ? RequestLanguage.current() : caller.language();
    }

    /** What the caller may do; empty for the system and for nobody. */
    public Optional<Grants> grants() {
        Caller caller = CallerContext.get();
        return caller == null || caller.system() ? Optional.empty() : cache.grants(caller.userId());
    }

    private static Caller caller() {
        Caller caller = CallerContext.get();
        if (caller == null) {
            throw new IllegalStateException("nobody is signed in on this thread");
        }
        return caller;
    }
}
