package org.xiaoguan.administration.role;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A permission that was granted to the shipped roles once. */
@Entity
@Table(name = "administration_shipped_permission")
public class ShippedPermission {
    @Id
    private String name;

    protected ShippedPermission() {}

    public ShippedPermission(String name) {
        this.name = name;
    }

    public String getName() {
        return name;
    }
}
