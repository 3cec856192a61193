package org.xiaoguan.administration.role;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.xiaoguan.administration.api.ScopeLevel;

/** One permission of a role with its scope. */
@Embeddable
public class Grant {
    private String permission;

    @Column(name = "scope_level")
    @Enumerated(EnumType.STRING)
    private ScopeLevel level;

    protected Grant() {}

    public Grant(String permission, ScopeLevel level) {
        this.permission = permission;
        this.level = level;
    }

    public String getPermission() {
        return permission;
    }

    public ScopeLevel getLevel() {
        return level;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Grant grant && permission.equals(grant.permission) && level == grant.level;
    }

    @Override
    public int hashCode() {
        return Objects.hash(permission, level);
    }

    @Override
    public String toString() {
        return permission + ":" + level;
    }
}
