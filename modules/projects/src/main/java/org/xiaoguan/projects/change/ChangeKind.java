package org.xiaoguan.projects.change;

import java.math.BigDecimal;
import org.xiaoguan.projects.project.ScopeItem;

/** What a change order does; label key {@code change.kind.} and the name in lower case. */
public enum ChangeKind {
    /** 增项: new goods lines. */
    ADDITION,
    /** 减项: goods not yet purchased are taken off. */
    REMOVAL,
    /** 费用增减: fees go up or down. */
    FEE_ADJUSTMENT,
    /** 退货: delivered goods come back. */
    RETURN;

    /** Whether its lines take goods off the contract and credit them. */
    public boolean isReduction() {
        return this == REMOVAL || this == RETURN;
    }

    /** Holds goods of the item for this kind of reduction. */
    void reserve(ScopeItem item, String field, BigDecimal quantity) {
        if (this == REMOVAL) {
            item.getProgress().reserveRemoval(field, quantity);
        } else {
            item.getProgress().reserveReturn(field, quantity);
        }
    }

    void release(ScopeItem item, BigDecimal quantity) {
        if (this == REMOVAL) {
            item.getProgress().releaseRemoval(quantity);
        } else {
            item.getProgress().releaseReturn(quantity);
        }
    }

    /** What reserving would refuse, for drafts. */
    void refuseMoreThanLeft(ScopeItem item, String field, BigDecimal quantity) {
        if (this == REMOVAL) {
            item.getProgress().refuseRemoval(field, quantity);
        } else {
            item.getProgress().refuseReturn(field, quantity);
        }
    }
}
