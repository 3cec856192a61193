package org.xiaoguan.projects.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.xiaoguan.ui.field.Keys;

/** The small tag that says where a delivery stands. */
@Named("deliveryTags")
@ApplicationScoped
public class DeliveryTags {
    /** Message key of the tag. */
    public String key(DeliveryState state, boolean reversed) {
        return reversed ? "delivery.reversed" : Keys.of("delivery.state.", state);
    }

    /** Its colour. */
    public String colour(DeliveryState state, boolean reversed) {
        if (reversed) {
            return "bad";
        }
        return state == DeliveryState.CONFIRMED ? "ok" : "";
    }
}
