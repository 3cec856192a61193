package org.xiaoguan.crm.pool;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Somebody who claims customers: locked while it is counted how many they have. */
@Entity
@Table(name = "crm_pool_holder")
public class PoolHolder {
    @Id
    @Column(name = "staff_id")
    private Long staffId;

    protected PoolHolder() {}

    public Long getStaffId() {
        return staffId;
    }
}
