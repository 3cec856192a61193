package org.xiaoguan.projects.delivery.list;

import java.time.LocalDate;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.projects.delivery.DeliveryState;

/**
 * What the list of deliveries is narrowed to; null leaves a field open.
 *
 * @param text part of the delivery's number or of what the project is found by
 * @param within whose projects a tab narrows it to
 */
public record DeliveryFilter(
        String text,
        Long projectId,
        Long delivererId,
        DeliveryState state,
        LocalDate from,
        LocalDate to,
        Scope within) {
    public static DeliveryFilter ofProject(long projectId) {
        return new DeliveryFilter(null, projectId, null, null, null, null, Scope.ALL);
    }
}
