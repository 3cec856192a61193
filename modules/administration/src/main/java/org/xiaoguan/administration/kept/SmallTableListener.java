package org.xiaoguan.administration.kept;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;

/** Tells {@link SmallTables} of every change. */
public class SmallTableListener {
    @PostPersist
    @PostUpdate
    @PostRemove
    void changed(Object entity) {
        CDI.current().select(SmallTables.class).get().changed(entity.getClass());
    }
}
