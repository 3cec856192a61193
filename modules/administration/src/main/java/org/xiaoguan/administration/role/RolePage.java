package org.xiaoguan.administration.role;

import static org.xiaoguan.administration.AdministrationPermissions.ROLE_EDIT;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xiaoguan.administration.api.AccessDeniedException;
import org.xiaoguan.administration.api.Permission;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.draft.Drafts;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.form.FormKeys;

/** One role: what it grants, and how far. */
@Named
@ViewScoped
public class RolePage implements Serializable {
    private static final String LIST = "/administration/role/list";

    private Long id;
    private int readVersion;
    private boolean closed;
    private String formKey = FormKeys.fresh();
    private RoleForm form = new RoleForm();

    @Inject
    transient RoleService roles;

    @Inject
    transient CurrentUser currentUser;

    @Inject
    transient Actions actions;

    @Inject
    transient Drafts drafts;

    @Inject
    transient PermissionCatalog catalog;

    /** Reads the record, or makes sure that a new one may be made. */
    public void open() {
        if (id != null) {
            Role read = roles.find(id);
            form = new RoleForm(read);
            readVersion = read.getVersion();
            closed = read.isClosed();
        } else if (!isEditable()) {
            throw new AccessDeniedException();
        }
    }

    public String save() {
        boolean saved = actions.perform(() -> {
            if (id == null) {
                roles.create(form.getName(), form.getNote(), form.grants(), formKey);
            } else {
                roles.update(id, readVersion, form.getName(), form.getNote(), form.grants());
            }
        });
        return saved ? leave("common.saved") : null;
    }

    public String close() {
        return actions.perform(() -> roles.setClosed(id, true)) ? leave("administration.closed") : null;
    }

    public String reopen() {
        return actions.perform(() -> roles.setClosed(id, false)) ? leave("administration.reopened") : null;
    }

    public String delete() {
        return actions.perform(() -> roles.delete(id)) ? leave("administration.deleted") : null;
    }

    private String leave(String note) {
        drafts.discard("administration.role", id);
        actions.done(note);
        return actions.to(LIST);
    }

    /** Whether the reader may change it. */
    public boolean isEditable() {
        return currentUser.may(ROLE_EDIT);
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

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public int getReadVersion() {
        return readVersion;
    }

    public void setReadVersion(int readVersion) {
        this.readVersion = readVersion;
    }

    public boolean isClosed() {
        return closed;
    }

    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }

    public RoleForm getForm() {
        return form;
    }
}
