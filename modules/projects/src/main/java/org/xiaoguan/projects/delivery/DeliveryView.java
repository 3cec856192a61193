package org.xiaoguan.projects.delivery;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.xiaoguan.projects.api.ProjectSummary;

/**
 * A delivery as its pages show it.
 *
 * @param reversesId the delivery that this counter document takes back; null otherwise
 * @param reversed whether a counter document took it back
 * @param total of the lines at reference prices
 */
public record DeliveryView(
        long id,
        int version,
        String number,
        DeliveryState state,
        ProjectSummary project,
        LocalDate deliveredOn,
        long delivererId,
        String delivererName,
        String note,
        Long reversesId,
        String reversesNumber,
        boolean reversed,
        BigDecimal total,
        List<DeliveryLineView> lines)
        implements Serializable {

    DeliveryView(Delivery delivery, String delivererName) {
        this(
                delivery.getId(),
                delivery.getVersion(),
                delivery.getNumber(),
                delivery.getState(),
                delivery.getProject().summary(),
                delivery.getDeliveredOn(),
                delivery.getDelivererId(),
                delivererName,
                delivery.getNote(),
                delivery.getReverses() == null ? null : delivery.getReverses().getId(),
                delivery.getReverses() == null ? null : delivery.getReverses().getNumber(),
                delivery.isReversed(),
                delivery.getLines().stream().map(DeliveryLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
                delivery.getLines().stream().map(DeliveryLineView::new).toList());
    }
}
