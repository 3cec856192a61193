package org.xiaoguan.crm.merge;

import java.util.List;
import org.xiaoguan.crm.customer.Customer;

/**
 * What two customers would become.
 *
 * @param survivor the one that stays
 * @param other the one that is merged into it
 * @param moves what of the other one goes to the survivor
 */
public record MergePreview(Customer survivor, Customer other, List<Move> moves) {
    /**
     * Records that go with the other one.
     *
     * @param key message key that says how many there are
     * @param count how many
     */
    public record Move(String key, long count) {}
}
