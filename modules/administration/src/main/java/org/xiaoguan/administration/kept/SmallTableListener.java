package org.xiaoguan.administration.kept;

import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import org.xiaoguan.shared.Beans;

/** Tells {@link SmallTables} of every change. */
public class SmallTableListener {
    @PostPersist
    @PostUpdate
    @PostRemove
    void changed(Object entity) {
        Beans.of(SmallTables.class).changed(entity.getClass());
    }
}
