package org.xiaoguan.projects.delivery.list;

import java.time.LocalDate;
import org.xiaoguan.projects.delivery.DeliveryState;

/**
 * What the list of deliveries is narrowed to; null leaves a field open.
 *
 * @param text part of the delivery's number or of what the project is found by
 */
public record DeliveryFilter(
        String text, Long projectId, Long delivererId, DeliveryState state, LocalDate from, LocalDate to) {
    public static DeliveryFilter ofProject(long projectId) {
        return new DeliveryFilter(null, projectId, null, null, null, null);
    }
}
