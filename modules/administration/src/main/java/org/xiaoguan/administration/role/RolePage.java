package org.xiaoguan.administration.role;

import static org.xiaoguan.administration.AdministrationPermissions.ROLE_EDIT;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xiaoguan.administration.api.Permission;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.ui.form.RecordPage;

/** One role: what it grants, and how far. */
@Named
@ViewScoped
public class RolePage extends RecordPage<RoleForm> {
    @Inject
    RoleService roles;

    @Inject
    PermissionCatalog catalog;

    public RolePage() {
        super("administration.role", new RoleForm());
    }

    @Override
    protected Shown<RoleForm> find(long id) {
        Role read = roles.find(id);
        return new Shown<>(new RoleForm(read), read.getVersion(), read.isClosed());
    }

    @Override
    protected long create(RoleForm form, String formKey) {
        return roles.create(form.getName(), form.getNote(), form.grants(), formKey);
    }

    @Override
    protected void update(long id, int readVersion, RoleForm form) {
        roles.update(id, readVersion, form.getName(), form.getNote(), form.grants());
    }

    public String close() {
        return after(id -> roles.setClosed(id, true), "administration.closed");
    }

    public String reopen() {
        return after(id -> roles.setClosed(id, false), "administration.reopened");
    }

    public String delete() {
        return after(roles::delete, "administration.deleted");
    }

    @Override
    public boolean isEditable() {
        return user.may(ROLE_EDIT);
    }

    /** All permissions, by module. */
    public List<Map.Entry<String, List<Permission>>> getModules() {
        Map<String, List<Permission>> modules = new LinkedHashMap<>();
        for (Permission permission : catalog.all()) {
            String module = permission.name().substring(0, permission.name().indexOf('.'));
            modules.computeIfAbsent(module, m -> new ArrayList<>()).add(permission);
        }
        return List.copyOf(modules.entrySet());
    }

    /** How far a permission can reach. */
    public List<ScopeLevel> levels(Permission permission) {
        return permission.scoped() ? List.of(ScopeLevel.values()) : List.of(ScopeLevel.ALL);
    }
}
