package org.xiaoguan.administration.role;

import java.io.Serializable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.ScopeLevel;

/** What a person types of a role: its name, and how far each permission reaches. */
public class RoleForm implements Serializable {
    private String name;
    private String note;
    private final Map<String, ScopeLevel> levels = new LinkedHashMap<>();

    /** A form for a new role. */
    public RoleForm() {}

    /** A form that shows an existing one; of several scopes of one permission the widest. */
    public RoleForm(Role role) {
        name = role.getName();
        note = role.getNote();
        role.getGrants().stream()
                .sorted(Comparator.comparing(Grant::getLevel))
                .forEach(grant -> levels.put(grant.getPermission(), grant.getLevel()));
    }

    Set<Grant> grants() {
        return levels.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .map(entry -> new Grant(entry.getKey(), entry.getValue()))
                .collect(Collectors.toSet());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** How far each permission reaches; null or missing where the role does not hold it. */
    public Map<String, ScopeLevel> getLevels() {
        return levels;
    }
}
