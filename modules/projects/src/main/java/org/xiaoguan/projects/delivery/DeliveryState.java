package org.xiaoguan.projects.delivery;

/** Where a delivery stands; label key {@code delivery.state.} and the name in lower case. */
public enum DeliveryState {
    DRAFT,
    CONFIRMED,
    CANCELLED
}
