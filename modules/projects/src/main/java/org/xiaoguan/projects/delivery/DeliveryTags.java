package org.xiaoguan.projects.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.xiaoguan.ui.text.Keys;

/** The small tag that says where a delivery stands. */
@Named("deliveryTags")
@ApplicationScoped
public class DeliveryTags {
    /**
     * Message key of the tag.
     *
     * @param reverses number of the delivery that this one takes back, or null
     */
    public String key(DeliveryState state, boolean reversed, String reverses) {
        if (reverses != null) {
            return "delivery.counter";
        }
        return reversed ? "delivery.reversed" : Keys.of("delivery.state.", state);
    }

    /** Its colour. */
    public String colour(DeliveryState state, boolean reversed, String reverses) {
        if (reversed) {
            return "bad";
        }
        if (reverses != null) {
            return "warn";
        }
        return state == DeliveryState.CONFIRMED ? "ok" : "";
    }
}
