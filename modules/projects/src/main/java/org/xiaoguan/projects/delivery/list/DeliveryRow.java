package org.xiaoguan.projects.delivery.list;

import java.io.Serializable;
import java.time.LocalDate;
import org.xiaoguan.projects.delivery.DeliveryState;

/**
 * A delivery in a list.
 *
 * @param reversesNumber number of the delivery that this counter document takes back; null otherwise
 * @param reversed whether a counter document took it back
 */
public record DeliveryRow(
        long id,
        String number,
        DeliveryState state,
        LocalDate deliveredOn,
        long delivererId,
        String delivererName,
        String reversesNumber,
        boolean reversed,
        long projectId,
        String projectNumber,
        String projectName)
        implements Serializable {

    /** What the database reads: without names. */
    public DeliveryRow(
            long id,
            String number,
            DeliveryState state,
            LocalDate deliveredOn,
            long delivererId,
            String reversesNumber,
            boolean reversed,
            long projectId,
            String projectNumber,
            String projectName) {
        this(
                id,
                number,
                state,
                deliveredOn,
                delivererId,
                "",
                reversesNumber,
                reversed,
                projectId,
                projectNumber,
                projectName);
    }

    DeliveryRow shown(String deliverer) {
        return new DeliveryRow(
                id,
                number,
                state,
                deliveredOn,
                delivererId,
                deliverer,
                reversesNumber,
                reversed,
                projectId,
                projectNumber,
                projectName);
    }
}
